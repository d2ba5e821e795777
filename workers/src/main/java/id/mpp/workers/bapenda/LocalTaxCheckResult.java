package id.mpp.workers.bapenda;

import id.mpp.workers.kit.Evidence;
import id.mpp.workers.kit.Finding;
import java.util.Optional;

/** The process variables this topic writes. */
record LocalTaxCheckResult(Evidence verifikasiBapenda, Finding hasilBapenda, Optional<Long> tunggakanBapenda) {}
