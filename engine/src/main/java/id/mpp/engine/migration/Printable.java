package id.mpp.engine.migration;

import java.time.Instant;
import java.util.function.Function;

/** What can be answered as a sheet of text, for people at a terminal. */
interface Printable {

    /**
     * Writes it.
     *
     * @param moments how a moment is written in the zone of the MPP
     */
    String text(Function<Instant, String> moments);
}
