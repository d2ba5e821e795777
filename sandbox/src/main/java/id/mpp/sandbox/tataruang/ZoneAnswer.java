package id.mpp.sandbox.tataruang;

import java.util.UUID;

/** What the map says: the zone, the class of the road, whether another billboard stands there, and the number of this check. */
record ZoneAnswer(String zona, String kelasJalan, boolean tumpangTindih, String nomorBukti) {

    static ZoneAnswer of(String zone, String road, boolean isTaken) {
        return new ZoneAnswer(zone, road, isTaken, "TR-" + UUID.randomUUID());
    }

    static ZoneAnswer notFound() {
        return of("TIDAK_DITEMUKAN", null, false);
    }
}
