package id.mpp.workers.fintech;

import java.util.Optional;

/** By what a bill can be paid. */
record Codes(Optional<String> qrReference, Optional<String> qr, Optional<String> vaNumber) {}
