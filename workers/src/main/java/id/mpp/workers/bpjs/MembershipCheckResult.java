package id.mpp.workers.bpjs;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import id.mpp.workers.kit.Meaning;

/** The process variables this topic writes. */
record MembershipCheckResult(
        @Meaning("Bukti verifikasi BPJS untuk petugas") Evidence verifikasiBpjs,
        @Meaning("Hasil verifikasi BPJS") Finding hasilBpjs) {}
