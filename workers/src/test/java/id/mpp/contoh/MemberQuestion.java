package id.mpp.contoh;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** Who is asked about, and how strictly. */
record MemberQuestion(
        @FromRecord("pemohon.nik") @Meaning("NIK pemohon") Optional<String> nik,
        @Meaning("Jenis keanggotaan yang diminta") String jenisAnggota) {}
