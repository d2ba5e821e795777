package id.mpp.processes;

/** One thing a designer has to correct: where it is, what is wrong, and what to do about it. */
record Finding(String file, String element, String wrong, String todo) {

    @Override
    public String toString() {
        return "%s: %s: %s. %s.".formatted(file, element, wrong, todo);
    }
}
