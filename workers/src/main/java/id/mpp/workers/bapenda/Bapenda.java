package id.mpp.workers.bapenda;

import java.util.List;
import java.util.Optional;

/** The local tax office. */
interface Bapenda {

    /** All bills of a taxpayer, or nothing where the office does not know the number. */
    Optional<List<Bill>> bills(String npwpd);
}
