package id.mpp.engine.migration;

/** Lines of text for a terminal. */
class Sheet {

    private final StringBuilder text = new StringBuilder();

    void line(String line) {
        text.append(line).append('\n');
    }

    /** An empty line. */
    void gap() {
        text.append('\n');
    }

    String text() {
        return text.toString();
    }
}
