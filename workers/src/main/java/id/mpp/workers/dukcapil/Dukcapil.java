package id.mpp.workers.dukcapil;

import java.util.Optional;

/** The civil registry. */
interface Dukcapil {

    /** Compares the elements; empty when the NIK is unknown. */
    Optional<Likeness> compare(Resident resident, String transactionId);
}
