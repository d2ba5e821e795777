package id.mpp.workers.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a variable means, in Indonesian words for designers; no component of an input or output record goes without. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Meaning {

    /** A short phrase, e.g. {@code NIK pemohon}. */
    String value();
}
