package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** Whose registration is asked about. */
record RegistrationQuestion(
        @FromRecord("dokter.nomorStr") @Meaning("Nomor STR dokter")
        Optional<String> nomorStr,

        @FromRecord("pemohon.nama") @Meaning("Nama pemohon, untuk dicocokkan")
        Optional<String> nama) {}
