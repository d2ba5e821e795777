package id.mpp.workers.kit;

import java.util.List;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether this process works for an agency: {@code mpp.workers.only} lists them, and an empty list means all. */
class AgencyRunsHere implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        String agency = metadata.getAnnotations().get(OnlyFor.class).getString("value");
        return test(context.getEnvironment(), agency);
    }

    static boolean test(Environment environment, String agency) {
        List<String> only = Binder.get(environment)
                .bind("mpp.workers.only", Bindable.listOf(String.class))
                .orElse(List.of());
        return only.isEmpty() || only.contains(agency);
    }
}
