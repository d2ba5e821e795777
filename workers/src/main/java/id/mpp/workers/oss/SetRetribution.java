package id.mpp.workers.oss;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The retribution that OSS sets when the technical agency has not done so in time (PP 28/2025 Ps 119). No public guide says how
 * it is told, so the place in the checklist item is a setting.
 */
record SetRetribution(OssProperties settings) {

    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

    /** The amount in rupiah, without zeros that say nothing; empty when the push brings none. */
    Optional<String> of(LicenceItem item) {
        return said(item).map(this::amount);
    }

    private Optional<String> said(LicenceItem item) {
        String[] path = settings.retributionField().split("\\.");
        GuideObject place = item.entry();
        for (int i = 0; i < path.length - 1; i++) {
            place = place.child(path[i]);
        }
        return place.said(path[path.length - 1]);
    }

    private String amount(String said) {
        if (!AMOUNT.matcher(said).matches()) {
            throw InboundRefusal.of(
                    NibPush.ROOT + ".data_checklist." + settings.retributionField(),
                    "harus jumlah rupiah tanpa pemisah ribuan, misalnya 378000");
        }
        BigDecimal rupiah = new BigDecimal(said).stripTrailingZeros();
        return rupiah.setScale(Math.max(0, rupiah.scale())).toPlainString();
    }
}
