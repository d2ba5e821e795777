package id.mpp.engine.deputies;

import id.mpp.engine.security.CurrentLogin;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets each request of a deputy have the rights of the deputyships that are in force at this moment. */
class DeputyFilter extends OncePerRequestFilter {

    private final DeputyshipTable table;
    private final IdentityService identity;
    private final CurrentLogin login;

    DeputyFilter(DeputyshipTable table, IdentityService identity, CurrentLogin login) {
        this.table = table;
        this.identity = identity;
        this.login = login;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return login.id().isEmpty() || login.isWorker();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Deputyship> lent = table.lentTo(login.id());
        if (lent.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Authentication caller = identity.getCurrentAuthentication();
        List<String> groups = new ArrayList<>(LentGroups.own(caller));
        lent.stream().map(Deputyship::group).forEach(groups::add);
        identity.setAuthentication(caller.getUserId(), groups, caller.getTenantIds());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.setAuthentication(caller);
        }
    }
}
