package id.mpp.workers.tataruang;

import java.util.Optional;

/**
 * What the zone map says about a place.
 *
 * @param state whether billboards are allowed there
 * @param road the class of its road
 * @param isTaken whether another billboard has the place in part of the period
 * @param proof the number of this check
 */
record Zone(State state, Optional<RoadClass> road, boolean isTaken, String proof) {

    /** The verdicts of the service. */
    enum State {
        DIIZINKAN,
        DILARANG,
        TIDAK_DITEMUKAN
    }
}
