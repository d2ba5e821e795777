package id.mpp.engine.security;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;

/** Camunda's own filter for HTTP Basic, which leaves the list of engines open to everybody; ours does not. */
class LoginFilter extends ProcessEngineAuthenticationFilter {

    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** There is one engine; a name that does not exist must not be told from one that does without a login. */
    @Override
    protected String extractEngineName(String requestUrl) {
        return DEFAULT_ENGINE_NAME;
    }
}
