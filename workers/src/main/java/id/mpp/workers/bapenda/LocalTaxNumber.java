package id.mpp.workers.bapenda;

import java.util.Optional;

/** What this topic needs to know. */
record LocalTaxNumber(Optional<String> npwpd) {}
