package id.mpp.workers.oss;

import java.util.List;
import java.util.Optional;

/** Finds the service for a licence: a listed kd_izin wins, else KBLI and licence kind, in our region and authority. */
record ServiceMatching(RegionProperties ours) {

    /** Takes what no service takes; an officer routes it, so that nothing is ever dropped. */
    static final String OTHER = "permohonan-lain";

    private static final int KABUPATEN = 4;

    String serviceFor(LicenceItem item, List<ServiceRule> rules) {
        return byCode(item, rules).or(() -> byActivity(item, rules)).orElse(OTHER);
    }

    private static Optional<String> byCode(LicenceItem item, List<ServiceRule> rules) {
        String code = item.text("kd_izin");
        return rules.stream()
                .filter(rule -> !code.isEmpty() && rule.codes().contains(code))
                .map(ServiceRule::name)
                .findFirst();
    }

    private Optional<String> byActivity(LicenceItem item, List<ServiceRule> rules) {
        if (!isOurs(item)) {
            return Optional.empty();
        }
        return rules.stream()
                .filter(rule -> rule.matches().stream().anyMatch(match -> fits(item, match)))
                .map(ServiceRule::name)
                .findFirst();
    }

    private boolean isOurs(LicenceItem item) {
        String region = item.region();
        return region.length() >= KABUPATEN
                && ours.region().startsWith(region.substring(0, KABUPATEN))
                && ours.kewenangan().contains(item.text("kewenangan"));
    }

    private static boolean fits(LicenceItem item, ServiceRule.Match match) {
        return match.kbli().contains(item.kbli()) && match.kinds().contains(item.text("jenis_izin"));
    }
}
