package id.mpp.engine.figures;

import java.util.List;

/**
 * Which agencies are ourselves: the mall's own office, and what works for it.
 *
 * @param names the first one is the name that all of our time stands under
 */
record Own(List<String> names) {

    String name() {
        return names.get(0);
    }

    /** The agency that answers for what this one did; the system acts for us. */
    String orOther(String agency) {
        return agency == null || names.contains(agency) ? name() : agency;
    }
}
