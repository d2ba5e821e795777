package id.mpp.workers.oss;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes {@code permohonan}: texts only, missing ones as "-", identity numbers masked. */
final class OfficerView {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final Map<String, String> SCALES =
            Map.of("01", "Usaha mikro", "02", "Usaha kecil", "03", "Usaha menengah", "04", "Usaha besar");

    /** The four levels of PP 28/2025 (Ps 130-133); anything else is shown as it came. */
    private static final Map<String, String> RISKS = Map.of(
            "R", "risiko rendah", "MR", "risiko menengah rendah", "MT", "risiko menengah tinggi", "T", "risiko tinggi");

    private final LicenceItem item;
    private final Requirements requirements;
    private final LocalDate arrived;
    private final IdentityMask mask;

    /** @param arrived the day it came to us: the date of the NIB may lie years before what is asked for today */
    OfficerView(LicenceItem item, Requirements requirements, LocalDate arrived) {
        this.item = item;
        this.requirements = requirements;
        this.arrived = arrived;
        this.mask = new IdentityMask(item.header());
    }

    Map<String, Object> write() {
        GuideObject project = item.project();
        Map<String, Object> view = new LinkedHashMap<>();
        put(view, "idIzin", item.idIzin());
        put(view, "nib", item.header().text("nib"));
        put(view, "idProyek", item.idProyek());
        put(view, "kdIzin", item.text("kd_izin"));
        put(view, "namaIzin", item.entry().text("nama_izin"));
        put(view, "jenisIzin", item.entry().text("jenis_izin"));
        put(view, "kbli", item.kbli());
        put(view, "uraianUsaha", project.first("uraian_usaha", "deskripsi_kegiatan", "nama_kegiatan"));
        put(view, "namaUsaha", item.header().text("nama_perseroan"));
        put(view, "alamatUsaha", address(item));
        put(view, "kdDaerah", item.region());
        put(view, "skalaUsaha", scale());
        String risk = project.text("skala_resiko");
        put(view, "skalaRisiko", RISKS.getOrDefault(risk, risk));
        put(view, "tanggalPengajuan", date(item.header().text("tgl_pengajuan_nib")));
        put(view, "tanggalMasuk", arrived.toString());
        put(view, "perpanjangan", item.entry().text("flag_perpanjangan").equals("Y") ? "Ya" : "Tidak");
        putBuilding(view);
        put(view, "daerahLokasi", item.place());
        put(view, "luasTanah", new LandArea(project).inSquareMetres());
        view.put("produk", product());
        view.put("pemohon", applicant());
        view.put("dokumen", documents());
        return view;
    }

    /** Where the business is, or else where the company sits. */
    static String address(LicenceItem item) {
        String place = item.location().text("alamat_usaha");
        return place.isEmpty() ? item.header().text("alamat_perseroan") : place;
    }

    /** Only where OSS says something of a building: most licences have none. */
    private void putBuilding(Map<String, Object> view) {
        Map<String, String> building = Building.of(item);
        if (!building.isEmpty()) {
            Map<String, Object> shown = new LinkedHashMap<>();
            building.forEach((name, value) -> put(shown, name, value));
            view.put("bangunan", shown);
        }
    }

    private Map<String, Object> applicant() {
        Applicant applicant = Applicant.of(item);
        Map<String, Object> person = new LinkedHashMap<>();
        put(person, "nama", applicant.name());
        put(person, "jabatan", applicant.position());
        put(person, "nikTersamar", IdentityMask.mask(applicant.identity()));
        return person;
    }

    private Map<String, Object> product() {
        GuideObject product = item.product();
        Map<String, Object> shown = new LinkedHashMap<>();
        put(shown, "jenis", product.text("jenis_produksi"));
        put(shown, "merek", product.text("merk_dagang"));
        put(shown, "kapasitas", product.text("kapasitas"));
        put(shown, "satuan", product.text("satuan"));
        return shown;
    }

    private List<Map<String, Object>> documents() {
        return requirements.of(item).stream()
                .map(requirement -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    requirement.forEach(
                            (name, value) -> put(shown, name, name.equals("tanggal") ? date(value) : value));
                    return shown;
                })
                .toList();
    }

    private String scale() {
        String own = item.project().text("skala_usaha");
        String code = own.isEmpty() ? item.header().text("skala_usaha") : own;
        return SCALES.getOrDefault(code, code);
    }

    private static String date(String iso) {
        try {
            return LocalDate.parse(iso).format(DATE);
        } catch (DateTimeParseException e) {
            return iso;
        }
    }

    private void put(Map<String, Object> view, String name, String value) {
        view.put(name, value.isEmpty() ? "-" : mask.hide(value));
    }
}
