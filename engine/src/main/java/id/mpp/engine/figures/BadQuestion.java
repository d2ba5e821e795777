package id.mpp.engine.figures;

/** Somebody asks for figures in a way that has no answer; the message names the parameter and what to do. */
class BadQuestion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadQuestion(String parameter, String sentence) {
        super(parameter + ": " + sentence);
    }
}
