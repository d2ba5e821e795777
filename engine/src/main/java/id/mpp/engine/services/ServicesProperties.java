package id.mpp.engine.services;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where designers and form authors keep their files.
 *
 * @param processesDir one folder a service: models, decision tables, {@code service.yaml}
 * @param formsDir the same folder names: the officers' forms
 */
@ConfigurationProperties("mpp.services")
public record ServicesProperties(
        @DefaultValue("processes") Path processesDir,
        @DefaultValue("forms") Path formsDir) {}
