package id.mpp.workers.oss;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One licence asked for, with the project it belongs to.
 *
 * @param header the push it came in
 * @param entry its entry of the checklist; none when the header itself is the item
 * @param project the project it names, or the only one
 */
record LicenceItem(GuideObject header, GuideObject entry, GuideObject project) {

    static LicenceItem of(GuideObject header, GuideObject entry) {
        List<GuideObject> projects = header.list("data_proyek");
        String wanted = entry.first("id_proyek");
        GuideObject fallback = projects.size() == 1 ? projects.get(0) : GuideObject.NONE;
        GuideObject project = projects.stream()
                .filter(candidate ->
                        !wanted.isEmpty() && candidate.text("id_proyek").equals(wanted))
                .findFirst()
                .orElse(fallback);
        return new LicenceItem(header, entry, project);
    }

    String idIzin() {
        return entry.isObject() ? entry.text("id_izin") : header.text("id_izin");
    }

    /** A value of the entry, or of the header where the entry has none. */
    String text(String name) {
        String own = entry.text(name);
        return own.isEmpty() ? header.text(name) : own;
    }

    String idProyek() {
        String own = entry.text("id_proyek");
        return own.isEmpty() ? project.text("id_proyek") : own;
    }

    String kbli() {
        return project.text("kbli");
    }

    GuideObject location() {
        return project.list("data_lokasi_proyek").stream().findFirst().orElse(GuideObject.NONE);
    }

    /** The product the item names, or else the only one of its project. */
    GuideObject product() {
        List<GuideObject> products = project.list("data_proyek_produk");
        GuideObject only = products.size() == 1 ? products.get(0) : GuideObject.NONE;
        return products.stream()
                .filter(product -> !product.text("id_produk").isEmpty()
                        && product.text("id_produk").equals(entry.text("id_produk")))
                .findFirst()
                .orElse(only);
    }

    /** The region of the place of business; several of them are told apart by blanks. */
    String place() {
        return project.list("data_lokasi_proyek").stream()
                .map(location -> location.text("proyek_daerah_id"))
                .filter(region -> !region.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String region() {
        String own = text("kd_daerah");
        return own.isEmpty() ? location().text("proyek_daerah_id") : own;
    }

    /** Whether a licence is renewed: OSS shows the state and number of the old one until it hears of the new. */
    boolean isRenewal() {
        return entry.text("flag_perpanjangan").equals("Y")
                || !entry.text("no_izin").isEmpty();
    }

    /** O was issued by OSS itself, T is a copy for our information: nothing for us to do. */
    boolean isOnlyNoted() {
        String flag = entry.text("flag_checklist");
        return flag.equals("O") || flag.equals("T");
    }
}
