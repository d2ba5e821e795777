package id.mpp.workers.oss;

import id.mpp.workers.kit.MppTime;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what the engine keeps of a licence: the case record for workers, and the view of it for officers. */
final class CaseRecords {

    private final OssProperties settings;
    private final Requirements requirements;
    private final OriginalCopy originals = new OriginalCopy();
    private final Clock clock;

    CaseRecords(OssProperties settings, Clock clock) {
        this.settings = settings;
        this.requirements = new Requirements(settings);
        this.clock = clock;
    }

    /** The process variable officers see; every leaf is a text and no identity number is in it. */
    Map<String, Object> permohonan(LicenceItem item) {
        return new OfficerView(item, requirements, MppTime.date(clock.instant())).write();
    }

    /** The same after an update of OSS, with the time it arrived. */
    Map<String, Object> perbaikan(LicenceItem item) {
        Map<String, Object> update = permohonan(item);
        update.put("diterimaPada", MppTime.forOfficers(clock.instant()));
        return update;
    }

    /** The case record; it holds personal data and never becomes a process variable. */
    Map<String, Object> document(LicenceItem item) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("pemohon", Applicant.of(item).forRecord());
        document.put("usaha", business(item));
        document.put("dokumen", requirements.of(item));
        document.put("sipa", requirements.sipa(item));
        document.put("slhs", requirements.slhs(item));
        document.put("oss", forOss(item));
        document.put("asli", originals.of(item));
        return document;
    }

    private static Map<String, String> business(LicenceItem item) {
        GuideObject header = item.header();
        Map<String, String> business = new LinkedHashMap<>();
        business.put("nama", header.text("nama_perseroan"));
        business.put("npwp", header.text("npwp_perseroan"));
        business.put("noNpp", header.text("no_npp"));
        business.put("noVa", header.text("no_va"));
        business.put("alamat", OfficerView.address(item));
        business.put("kbli", item.kbli());
        return business;
    }

    private Map<String, String> forOss(LicenceItem item) {
        Map<String, String> oss = new LinkedHashMap<>();
        oss.put("nib", item.header().text("nib"));
        oss.put("oss_id", item.header().text("oss_id"));
        oss.put("id_izin", item.idIzin());
        oss.put("id_produk", item.entry().text("id_produk"));
        oss.put("id_proyek", item.idProyek());
        oss.put("kd_izin", item.text("kd_izin"));
        oss.put("kd_daerah", item.region());
        oss.put("jenis_izin", item.entry().text("jenis_izin"));
        oss.put("kewenangan", item.text("kewenangan"));
        oss.put("kd_instansi", settings.kdInstansi());
        oss.put("versi_pia", item.header().text("versi_pia"));
        oss.put("tipe_dokumen", item.header().text("tipe_dokumen"));
        oss.put("perpanjangan", item.isRenewal() ? "Y" : "N");
        return oss;
    }
}
