package id.mpp.workers.oss;

import id.mpp.workers.kit.FromRecord;
import id.mpp.workers.kit.Meaning;

/** Which licence OSS is asked for. */
record LicenceKey(
        @FromRecord("oss.id_izin") @Meaning("id_izin dari OSS")
        String idIzin) {}
