package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** Whose permits are counted, and which place is asked for. */
record PracticeQuestion(
        @FromRecord("dokter.nomorStr") @Meaning("Nomor STR dokter")
        Optional<String> nomorStr,

        @FromRecord("praktik.kodeFasyankes") @Meaning("Kode fasilitas pelayanan kesehatan tempat praktik")
        Optional<String> kodeFasyankes) {}
