package id.mpp.workers.kit.partner;

import org.jsoup.Jsoup;

/** Text of others, made safe to show: one short line without long numbers. */
public final class Redacted {

    private static final int SHORT = 120;

    private Redacted() {}

    /** One line in which every number of five digits and more is masked: codes stay readable, persons do not. */
    public static String line(String text) {
        return cut(Jsoup.parse(text).text().replaceAll("\\d[\\d. -]{3,}\\d", "*****"));
    }

    private static String cut(String text) {
        return text.length() <= SHORT ? text : text.substring(0, SHORT);
    }
}
