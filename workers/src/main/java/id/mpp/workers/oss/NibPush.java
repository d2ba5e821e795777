package id.mpp.workers.oss;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@code receiveNIB} of OSS, cut into the licences it asks for.
 *
 * @param header the whole push
 * @param items one for each id_izin
 */
record NibPush(GuideObject header, List<LicenceItem> items) {

    static final String ROOT = "dataNIB";

    private static final String CHECKLIST = ROOT + ".data_checklist";
    private static final String KEY_FORM = "[A-Za-z0-9._:-]+"; // it becomes the business key and part of addresses

    static NibPush of(GuideObject header) {
        List<GuideObject> checklist = header.list("data_checklist");
        if (!checklist.isEmpty()) {
            return new NibPush(header, items(header, checklist));
        }
        String idIzin = header.text("id_izin");
        if (idIzin.isEmpty()) {
            throw InboundRefusal.of(CHECKLIST, "wajib diisi bila " + ROOT + ".id_izin kosong");
        }
        return new NibPush(header, List.of(item(header, GuideObject.NONE, ROOT)));
    }

    /** 9 original, 5 update, 3 revocation, 4 cancellation; whatever else comes is treated as original. */
    String documentType() {
        return header.text("tipe_dokumen");
    }

    private static List<LicenceItem> items(GuideObject header, List<GuideObject> checklist) {
        Map<String, LicenceItem> items = new LinkedHashMap<>();
        for (int i = 0; i < checklist.size(); i++) {
            String place = header.isList("data_checklist") ? CHECKLIST + "[" + i + "]" : CHECKLIST;
            if (!checklist.get(i).isObject()) {
                throw InboundRefusal.of(place, "harus berupa objek");
            }
            LicenceItem item = item(header, checklist.get(i), place);
            items.putIfAbsent(item.idIzin(), item);
        }
        return new ArrayList<>(items.values());
    }

    private static LicenceItem item(GuideObject header, GuideObject entry, String place) {
        LicenceItem item = LicenceItem.of(header, entry);
        if (item.idIzin().isEmpty()) {
            throw InboundRefusal.of(place + ".id_izin", "wajib diisi");
        }
        if (!item.idIzin().matches(KEY_FORM)) {
            throw InboundRefusal.of(place + ".id_izin", "memuat karakter yang tidak sah");
        }
        return item;
    }
}
