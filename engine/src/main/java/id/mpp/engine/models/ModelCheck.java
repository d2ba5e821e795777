package id.mpp.engine.models;

import java.util.stream.Stream;

/** Finds what cannot work in a service, so that a slip of the pen stops the start and not a case. */
public interface ModelCheck {

    /** Sentences that name file, element and what is wrong; none when all is well. */
    Stream<String> faults(ServiceModels service);
}
