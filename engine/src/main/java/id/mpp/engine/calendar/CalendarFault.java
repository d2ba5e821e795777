package id.mpp.engine.calendar;

/** A calendar that cannot be used; the message names field and rule for the administrator. */
class CalendarFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CalendarFault(String sentence) {
        super(sentence);
    }
}
