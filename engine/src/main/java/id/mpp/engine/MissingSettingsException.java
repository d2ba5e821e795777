package id.mpp.engine;

import java.util.List;

/** The start is impossible because settings without a default were not given. */
class MissingSettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> settings;

    MissingSettingsException(List<String> settings) {
        super("Missing settings: " + settings);
        this.settings = settings;
    }

    List<String> settings() {
        return settings;
    }
}
