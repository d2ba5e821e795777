package id.mpp.workers.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Conditional;

/** This configuration belongs to one agency and is left out where {@code mpp.workers.only} names others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Conditional(AgencyRunsHere.class)
public @interface OnlyFor {

    /** The agency's name. */
    String value();
}
