package id.mpp.workers.kit.engine;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * The engine login of one agency's worker, {@code mpp.workers.<agency>}.
 *
 * @param username the engine user
 * @param password its password
 * @param concurrency jobs at once, when this agency needs another number than {@code mpp.workers.concurrency}
 */
public record AgencyLogin(String username, String password, Integer concurrency) {

    static AgencyLogin of(Environment environment, String agency) {
        return Binder.get(environment)
                .bind("mpp.workers." + agency, AgencyLogin.class)
                .orElseThrow(() -> new IllegalStateException("mpp.workers." + agency + ".username is not set"));
    }

    /** How many jobs of one topic run at once. */
    public int slots(int usual) {
        return concurrency == null ? usual : concurrency;
    }
}
