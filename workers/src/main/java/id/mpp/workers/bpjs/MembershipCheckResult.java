package id.mpp.workers.bpjs;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;

/** The process variables this topic writes. */
record MembershipCheckResult(Evidence verifikasiBpjs, Finding hasilBpjs) {}
