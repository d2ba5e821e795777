package id.mpp.engine.migration;

import java.util.List;

/** The engine refuses to take a case over, for reasons that lie in the case and the mapping. */
class NotMovable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    NotMovable(List<Fault> faults, Throwable cause) {
        super(cause);
        this.faults = faults;
    }

    List<Fault> faults() {
        return faults;
    }
}
