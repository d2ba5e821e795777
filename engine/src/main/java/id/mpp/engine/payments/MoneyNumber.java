package id.mpp.engine.payments;

/**
 * The business key of the work on money that fits no bill: found by who searches for the application's number, and never itself
 * the number of an application.
 */
public final class MoneyNumber {

    private static final String MARK = "/uang-";

    /** What such a key ends with, as a regular expression. */
    public static final String END = MARK + "[0-9]+$";

    private MoneyNumber() {}

    static String of(String application, long payment) {
        return application + MARK + payment;
    }

    /** The application that such work is about; any other number is that of an application itself. */
    public static String applicationOf(String businessKey) {
        return businessKey.replaceFirst(END, "");
    }
}
