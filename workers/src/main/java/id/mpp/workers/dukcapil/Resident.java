package id.mpp.workers.dukcapil;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** What the applicant says about himself. */
record Resident(
        @FromRecord("pemohon.nik") @Meaning("NIK pemohon") Optional<String> nik,
        @FromRecord("pemohon.nama") @Meaning("Nama pemohon") Optional<String> name,

        @FromRecord("pemohon.tempatLahir") @Meaning("Tempat lahir pemohon")
        Optional<String> birthPlace,

        @FromRecord("pemohon.tanggalLahir") @Meaning("Tanggal lahir pemohon")
        Optional<String> birthDate,

        @FromRecord("pemohon.jenisKelamin") @Meaning("Jenis kelamin pemohon (L atau P)")
        Optional<String> sex) {

    boolean canBeChecked() {
        return nik.isPresent() && name.isPresent();
    }
}
