package id.mpp.workers.tataruang;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** The process variables this topic writes. */
record ZoneCheckResult(
        @Meaning("Bukti pemeriksaan zona untuk petugas") Evidence verifikasiZona,

        @Meaning("Hasil pemeriksaan zona; TIDAK_COCOK berarti zona terlarang")
        Finding hasilZona,

        @Meaning("Kelas jalan di titik reklame, kosong bila tidak diketahui")
        Optional<RoadClass> kelasJalanPeta) {}
