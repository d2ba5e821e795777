package id.mpp.workers.oss;

import id.mpp.workers.kit.WholeWords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The requirements an applicant has filed with a licence. */
record Requirements(OssProperties settings) {

    List<Map<String, String>> of(LicenceItem item) {
        return item.entry().list("data_persyaratan").stream()
                .filter(GuideObject::isObject)
                .map(Requirements::requirement)
                .toList();
    }

    /** The number of the pharmacist's practice permit among them, or null. */
    String sipa(LicenceItem item) {
        return number(item, settings.sipaWords());
    }

    /** The number of the hygiene and sanitation certificate among them, or null. */
    String slhs(LicenceItem item) {
        return number(item, settings.slhsWords());
    }

    private String number(LicenceItem item, List<String> words) {
        return of(item).stream()
                .filter(requirement -> isCalled(requirement, words))
                .map(requirement -> requirement.get("nomor"))
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static boolean isCalled(Map<String, String> requirement, List<String> words) {
        return new WholeWords(words).in(requirement.get("kode") + " " + requirement.get("keterangan"));
    }

    private static Map<String, String> requirement(GuideObject filed) {
        Map<String, String> requirement = new LinkedHashMap<>();
        requirement.put("kode", filed.text("id_syarat"));
        requirement.put("nomor", filed.text("no_dokumen"));
        requirement.put("tanggal", filed.text("tgl_dokumen"));
        requirement.put("keterangan", filed.text("keterangan"));
        requirement.put("tautan", filed.text("file_dokumen"));
        return requirement;
    }
}
