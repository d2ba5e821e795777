package id.mpp.workers.kemenkes;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;

/** The process variables this topic writes. */
record PermitCheckResult(Evidence verifikasiKemenkes, Finding hasilKemenkes) {}
