package id.mpp.engine.refusals;

/**
 * The business key of the work on a refused report: found by who searches for the application's number, and never itself the
 * number of an application.
 */
public final class ReportNumber {

    private static final String MARK = "/laporan-";

    /** What such a key ends with, as a regular expression. */
    public static final String END = MARK + "[0-9]+$";

    private ReportNumber() {}

    static String of(String application, int sequence) {
        return application + MARK + sequence;
    }

    /** The application that such work is about; any other number is that of an application itself. */
    public static String applicationOf(String businessKey) {
        return businessKey.replaceFirst(END, "");
    }
}
