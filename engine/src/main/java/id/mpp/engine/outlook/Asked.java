package id.mpp.engine.outlook;

/** Following the diagram has come to where the officer's own answer decides, and it is not given yet. */
final class Asked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String variable;

    Asked(String variable) {
        super(variable, null, false, false);
        this.variable = variable;
    }

    String variable() {
        return variable;
    }
}
