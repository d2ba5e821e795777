package id.mpp.workers.oss;

import id.mpp.workers.kit.Meaning;

/** What is to be added to an issued licence. */
record TechnicalAnnex(
        @Meaning("Alamat lampiran teknis (http atau https)") String lampiranTeknis) {}
