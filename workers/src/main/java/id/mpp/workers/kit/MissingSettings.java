package id.mpp.workers.kit;

import java.util.List;

/** The start was refused because settings are missing. */
final class MissingSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingSettings(List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
    }
}
