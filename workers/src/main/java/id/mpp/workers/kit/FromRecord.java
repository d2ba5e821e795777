package id.mpp.workers.kit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This input comes from the application's case record, not from a process variable: personal data stays there. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface FromRecord {

    /** Where in the record, e.g. {@code pemohon.nik}. */
    String value();
}
