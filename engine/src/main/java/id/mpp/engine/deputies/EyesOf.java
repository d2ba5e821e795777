package id.mpp.engine.deputies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Asks the engine as if somebody else were asking, with what a deputy has at this moment. */
@Component
class EyesOf {

    private final IdentityService identity;
    private final Officers officers;
    private final DeputyshipTable table;

    EyesOf(IdentityService identity, Officers officers, DeputyshipTable table) {
        this.identity = identity;
        this.officers = officers;
        this.table = table;
    }

    <T> T look(String login, Supplier<T> question) {
        Authentication caller = identity.getCurrentAuthentication();
        List<String> groups = new ArrayList<>(officers.groupsOf(login));
        table.lentTo(login).stream().map(Deputyship::group).forEach(groups::add);
        identity.setAuthentication(login, groups);
        try {
            return question.get();
        } finally {
            identity.setAuthentication(caller);
        }
    }
}
