package id.mpp.workers.bapenda;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;
import java.util.Optional;

/** What this topic needs to know. */
record LocalTaxNumber(
        @Meaning("Nomor Pokok Wajib Pajak Daerah (NPWPD); kosong: yang tertulis pada permohonan")
        Optional<String> npwpd,

        @FromRecord("usaha.npwpd") @Meaning("NPWPD pada permohonan")
        Optional<String> npwpdPermohonan) {

    /** The number to ask about, empty where there is none. */
    String number() {
        return npwpd.or(() -> npwpdPermohonan).orElse("").strip();
    }
}
