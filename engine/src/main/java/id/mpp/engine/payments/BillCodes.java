package id.mpp.engine.payments;

import jakarta.validation.constraints.Size;

/** By what a bill can be paid at the partner; each part may be missing. */
record BillCodes(
        @Size(max = 64) String qrReference,
        @Size(max = 512) String qr,
        @Size(max = 28) String vaNumber) {}
