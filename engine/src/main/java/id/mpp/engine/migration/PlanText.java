package id.mpp.engine.migration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes plans for a terminal, in Bahasa Indonesia. */
final class PlanText {

    private PlanText() {}

    static String of(Overview overview, Function<Instant, String> moments) {
        Sheet sheet = new Sheet();
        sheet.line("Rencana pemindahan layanan " + overview.service());
        sheet.gap();
        for (Version version : overview.versions()) {
            sheet.line("  versi " + version.version() + ", dipasang " + moments.apply(version.deployedAt()) + ": "
                    + version.instances() + " permohonan berjalan");
        }
        if (overview.plans().isEmpty()) {
            sheet.gap();
            sheet.line("Semua permohonan sudah berjalan pada versi terbaru; tidak ada yang perlu dipindahkan.");
        }
        overview.plans().forEach(plan -> plan(sheet, plan));
        overview.runs().forEach(run -> run(sheet, run, moments));
        return sheet.text();
    }

    private static void plan(Sheet sheet, Plan plan) {
        sheet.gap();
        sheet.line("Dari versi " + plan.from().version() + " ke versi "
                + plan.to().version() + " (" + plan.from().instances() + " permohonan)");
        List<Plan.Pair> told = plan.steps().stream().filter(PlanText::isTold).toList();
        told.forEach(pair -> pair(sheet, pair));
        sheet.line("  " + (plan.steps().size() - told.size())
                + " langkah lain tidak berubah dan tidak sedang dikerjakan.");
        if (!plan.lost().isEmpty()) {
            sheet.gap();
            sheet.line("  Tanpa tujuan; permohonan yang berada di sini tidak dapat dipindahkan:");
            plan.lost().forEach(lost -> lost(sheet, lost));
        }
        sheet.gap();
        sheet.line("  Tujuan lain dapat diminta dengan --map LAMA=BARU; tanpa tujuan: --map LAMA=");
        sheet.line("  Berikutnya: --dry-run mencoba tanpa mengubah apa pun, lalu --execute memindahkan.");
    }

    private static boolean isTold(Plan.Pair pair) {
        return pair.instances() > 0
                || !pair.because().isEmpty()
                || !pair.notes().isEmpty();
    }

    private static void pair(Sheet sheet, Plan.Pair pair) {
        sheet.gap();
        sheet.line("  " + step(pair.from(), pair.fromName())
                + (pair.from().equals(pair.to()) ? " tetap" : " -> " + step(pair.to(), pair.toName())) + ": "
                + pair.instances() + " permohonan");
        if (!pair.because().isEmpty()) {
            sheet.line("      sebab: " + String.join("; ", pair.because()));
        }
        pair.notes().forEach(note -> sheet.line("      perhatikan: " + note));
    }

    private static void lost(Sheet sheet, Plan.Lost lost) {
        sheet.line("    " + step(lost.id(), lost.name()) + ": " + lost.instances() + " permohonan");
        lost.candidates()
                .forEach(candidate -> sheet.line("        mungkin " + step(candidate.id(), candidate.name()) + ": "
                        + String.join("; ", candidate.because())));
    }

    private static void run(Sheet sheet, Report run, Function<Instant, String> moments) {
        sheet.gap();
        sheet.line("Pemindahan " + run.id() + " (" + ReportText.state(run) + "): versi " + run.from() + " ke versi "
                + run.to() + ", " + run.migrated() + " dipindahkan, " + run.left() + " ditinggalkan; dimulai "
                + run.begunByName() + " pada " + moments.apply(run.begunAt()));
    }

    static String step(String id, String name) {
        return id.equals(name) ? id : "\"" + name + "\" (" + id + ")";
    }

    /** Only what changes its id is worth a line. */
    static String mapping(Map<String, String> mapping) {
        String changed = mapping.entrySet().stream()
                .filter(pair -> !pair.getKey().equals(pair.getValue()))
                .map(pair -> pair.getKey() + " -> " + pair.getValue())
                .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "semua langkah tetap" : changed + "; langkah lain tetap";
    }
}
