package id.mpp.workers.bapenda;

import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** What this topic needs to know. */
record LocalTaxNumber(
        @Meaning("Nomor Pokok Wajib Pajak Daerah (NPWPD)") Optional<String> npwpd) {}
