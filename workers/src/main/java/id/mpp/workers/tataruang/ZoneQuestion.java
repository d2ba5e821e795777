package id.mpp.workers.tataruang;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.time.LocalDate;
import java.util.Optional;

/** Which place is asked for, and for how long. */
record ZoneQuestion(
        @FromRecord("reklame.kodeZona") @Meaning("Kode zona reklame pada peta tata ruang")
        Optional<String> kodeZona,

        @FromRecord("reklame.koordinat") @Meaning("Titik reklame, lintang dan bujur")
        Optional<String> koordinat,

        @FromRecord("reklame.mulai") @Meaning("Hari pertama penayangan")
        Optional<LocalDate> mulai,

        @FromRecord("reklame.selesai") @Meaning("Hari terakhir penayangan")
        Optional<LocalDate> selesai) {}
