package id.mpp.workers.tataruang;

/** The spatial planning service. */
interface Tataruang {

    Zone zone(ZoneQuestion asked);
}
