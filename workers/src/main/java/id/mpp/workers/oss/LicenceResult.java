package id.mpp.workers.oss;

/** The process variable this topic writes. */
record LicenceResult(String nomorIzin) {}
