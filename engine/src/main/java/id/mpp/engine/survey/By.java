package id.mpp.engine.survey;

import id.mpp.engine.figures.BadQuestion;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What results are made by: an answer belongs to the day it was given, an application to the day it ended. */
enum By {
    SERVICE("service", "service"),
    MONTH("to_char(answered_on, 'YYYY-MM')", "to_char(ended_at at time zone :zone, 'YYYY-MM')"),
    QUARTER("to_char(answered_on, 'YYYY-\"T\"Q')", "to_char(ended_at at time zone :zone, 'YYYY-\"T\"Q')");

    private static final String SQL = """
            with answers as (
                select %s as key, count(*) as respondents, count(*) filter (where channel = 'counter') as at_counter, %s
                from mpp.survey_answer
                where answered_on between :from and :to and (cast(:service as text) is null or service = :service)
                group by 1),
            cases as (
                select %s as key, count(*) as population
                from mpp.case_figures
                where ended_at >= :begin and ended_at < :end and (cast(:service as text) is null or service = :service)
                group by 1)
            select * from answers full join cases using (key) order by key
            """;
    private static final String SUMS = Arrays.stream(Element.values())
            .map(element -> "sum(%1$s) as %1$s".formatted(element.column()))
            .collect(Collectors.joining(", "));

    private final String answered;
    private final String ended;

    By(String answered, String ended) {
        this.answered = answered;
        this.ended = ended;
    }

    /** The statement that makes them. */
    String sql() {
        return SQL.formatted(answered, SUMS, ended);
    }

    /** The statement that makes one result of all. */
    static String total() {
        return SQL.formatted("'' ", SUMS, "'' ");
    }

    static By of(String text) {
        return Arrays.stream(values())
                .filter(by -> by.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new BadQuestion(
                        "by", "pilih " + Arrays.stream(values()).map(By::text).collect(Collectors.joining(", "))));
    }

    private String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
