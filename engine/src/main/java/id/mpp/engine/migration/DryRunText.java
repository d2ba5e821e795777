package id.mpp.engine.migration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what a dry run has found, for a terminal, in Bahasa Indonesia. */
final class DryRunText {

    private DryRunText() {}

    static String of(DryRun.Result result) {
        Sheet sheet = new Sheet();
        sheet.line("Uji coba pemindahan layanan " + result.service() + " dari versi " + result.from() + " ke versi "
                + result.to() + "; tidak ada yang berubah.");
        sheet.line("Pemetaan: " + PlanText.mapping(result.mapping()));
        sheet.line("Dapat dipindahkan      : " + result.movable());
        sheet.line("Tidak dapat dipindahkan: " + result.refused().size());
        byReason(result).forEach((reason, numbers) -> {
            sheet.gap();
            sheet.line("  " + reason + " - " + numbers.size() + " permohonan:");
            numbers.forEach(number -> sheet.line("    " + number));
        });
        return sheet.text();
    }

    /** Most cases that cannot go over have the same reason. */
    private static Map<String, List<String>> byReason(DryRun.Result result) {
        return result.refused().stream()
                .collect(Collectors.groupingBy(
                        refused -> refused.faults().stream().map(Fault::text).collect(Collectors.joining("; ")),
                        LinkedHashMap::new,
                        Collectors.mapping(DryRun.Refused::number, Collectors.toList())));
    }
}
