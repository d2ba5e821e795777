package id.mpp.workers.kit.engine;

import org.springframework.core.env.Environment;

/** Gives each agency the engine under its own login. */
public class EngineApis {

    private final EngineProperties engine;
    private final Environment environment;

    EngineApis(EngineProperties engine, Environment environment) {
        this.engine = engine;
        this.environment = environment;
    }

    public EngineApi of(String agency) {
        return access(agency).api();
    }

    public EngineAccess access(String agency) {
        return new EngineAccess(engine, AgencyLogin.of(environment, agency));
    }
}
