package id.mpp.workers.oss;

import id.mpp.workers.kit.MppTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports of an application that have a status at OSS. */
record CodedReports(OssProperties settings) {

    Stream<Compared.Report> coded(Compared application) {
        return application.reports().stream()
                .filter(report -> settings.statuses().containsKey(report.milestone()));
    }

    /** The last one OSS has taken. */
    Optional<Compared.Report> last(Compared application) {
        return coded(application).filter(report -> report.is(ReportState.SENT)).reduce((earlier, later) -> later);
    }

    String code(Compared.Report report) {
        return settings.statuses().get(report.milestone()).code();
    }

    static Instant at(Compared.Report report) {
        return OffsetDateTime.parse(report.at()).toInstant();
    }

    /** When it happened, for people. */
    static String day(Compared.Report report) {
        return MppTime.forOfficers(at(report));
    }
}
