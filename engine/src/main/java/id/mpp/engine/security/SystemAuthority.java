package id.mpp.engine.security;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/**
 * Runs a step in the name of the system: a login that brings applications in need not, and must not, be able to start
 * processes by any other way.
 */
@Component
public class SystemAuthority {

    private final IdentityService identity;

    SystemAuthority(IdentityService identity) {
        this.identity = identity;
    }

    /** Runs the step without the caller's identity and gives it back afterwards. */
    public <T> T call(Supplier<T> step) {
        Authentication caller = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return step.get();
        } finally {
            restore(caller);
        }
    }

    /** Runs the step in the caller's own name, with the right to start processes that no login has by itself. */
    public <T> T callAsStarter(Supplier<T> step) {
        Authentication caller = identity.getCurrentAuthentication();
        identity.setAuthentication(caller.getUserId(), List.of(Groups.STARTER));
        try {
            return step.get();
        } finally {
            restore(caller);
        }
    }

    private void restore(Authentication caller) {
        if (caller != null) {
            identity.setAuthentication(caller.getUserId(), caller.getGroupIds(), caller.getTenantIds());
        }
    }
}
