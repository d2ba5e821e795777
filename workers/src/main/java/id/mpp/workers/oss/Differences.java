package id.mpp.workers.oss;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Compares one application with what OSS says about it: the most telling difference, in a sentence for people. */
final class Differences {

    private final OssProperties settings;
    private final HeldByOss held;
    private final IssuedByOss issued;
    private final Closing closing;
    private final CodedReports reports;
    private final Clock clock;

    Differences(OssProperties settings, HeldByOss held, IssuedByOss issued, Closing closing, Clock clock) {
        this.settings = settings;
        this.held = held;
        this.issued = issued;
        this.closing = closing;
        this.reports = new CodedReports(settings);
        this.clock = clock;
    }

    Optional<Difference> of(Compared application) {
        Optional<String> theirs = issued.ask(application);
        if (theirs.filter(code -> issued.isNews(code, application)).isPresent()) {
            return Optional.of(issuedByOss(application, theirs.get()));
        }
        return Stream.<Supplier<Optional<Difference>>>of(
                        () -> waiting(application, theirs),
                        () -> status(application, theirs),
                        () -> licenceNumber(application))
                .flatMap(difference -> difference.get().stream())
                .findFirst();
    }

    private Difference issuedByOss(Compared application, String theirs) {
        return new Difference(
                application.businessKey(),
                application.service(),
                "issued-by-oss",
                reports.last(application).map(reports::code).orElse(null),
                theirs,
                clock.instant().toString(),
                "OSS telah menerbitkan izin ini secara otomatis (status " + theirs
                        + "); permohonannya ditutup sebagai terbit otomatis.");
    }

    /** OSS has not heard of something for longer than a passing disturbance. */
    private Optional<Difference> waiting(Compared application, Optional<String> theirs) {
        Instant patience = clock.instant().minus(settings.reconciliation().patience());
        return reports.coded(application)
                .filter(Compared.Report::isWaiting)
                .findFirst()
                .filter(report -> CodedReports.at(report).isBefore(patience))
                .map(report -> difference(
                        application,
                        report,
                        "waiting",
                        theirs.orElse(null),
                        report.is(ReportState.REFUSED)
                                ? "OSS menolak laporan status " + reports.code(report) + " tertanggal "
                                        + CodedReports.day(report) + "; tugas tindak lanjutnya menunggu petugas."
                                : "Laporan status " + reports.code(report) + " tertanggal " + CodedReports.day(report)
                                        + " belum sampai di OSS."));
    }

    private Optional<Difference> status(Compared application, Optional<String> theirs) {
        return reports.last(application)
                .filter(report ->
                        theirs.filter(code -> agrees(code, application, report)).isEmpty())
                .map(report -> theirs.isEmpty()
                        ? difference(
                                application,
                                report,
                                "unknown-at-oss",
                                null,
                                "OSS tidak mengenal izin ini, padahal status " + reports.code(report)
                                        + " sudah kami laporkan pada " + CodedReports.day(report) + ".")
                        : difference(
                                application,
                                report,
                                "status",
                                theirs.get(),
                                "OSS mencatat status " + theirs.get() + ", sedangkan laporan terakhir kami status "
                                        + reports.code(report) + " pada " + CodedReports.day(report) + "."));
    }

    /** What we said last, what an officer has settled at OSS himself, or what may follow a decision. */
    private boolean agrees(String theirs, Compared application, Compared.Report last) {
        boolean isSettledByHand = reports.coded(application)
                .filter(report -> report.is(ReportState.SKIPPED))
                .anyMatch(report -> reports.code(report).equals(theirs));
        boolean hasGoneOn = closing.closes(reports.code(last))
                && (closing.mayFollow(theirs)
                        || theirs.equals(settings.closing().issued()));
        return reports.code(last).equals(theirs)
                || isSettledByHand
                || hasGoneOn
                || application.hasReached("issued-by-oss") && closing.closes(theirs);
    }

    private Optional<Difference> licenceNumber(Compared application) {
        String ours = application.licenceNumber();
        if (ours.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> theirs = held.licenceNumber(application.businessKey());
        return reports.last(application)
                .filter(report -> theirs.filter(ours::equals).isEmpty())
                .map(report -> new Difference(
                        application.businessKey(),
                        application.service(),
                        "licence-number",
                        ours,
                        theirs.orElse(null),
                        CodedReports.at(report).toString(),
                        theirs.map(number -> "OSS mencatat nomor izin " + number + ", sedangkan kami " + ours + ".")
                                .orElse("OSS tidak mencatat nomor izin; nomor kami " + ours + ".")));
    }

    private Difference difference(
            Compared application, Compared.Report report, String kind, String theirs, String sentence) {
        return new Difference(
                application.businessKey(),
                application.service(),
                kind,
                reports.code(report),
                theirs,
                CodedReports.at(report).toString(),
                sentence);
    }
}
