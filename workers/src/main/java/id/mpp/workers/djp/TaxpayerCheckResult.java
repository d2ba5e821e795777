package id.mpp.workers.djp;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;

/** The process variables this topic writes. */
record TaxpayerCheckResult(Evidence verifikasiDjp, Finding hasilDjp) {}
