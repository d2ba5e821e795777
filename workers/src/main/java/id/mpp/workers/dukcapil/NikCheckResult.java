package id.mpp.workers.dukcapil;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;

/** The process variables this topic writes. */
record NikCheckResult(Evidence verifikasiDukcapil, Finding hasilDukcapil) {}
