package id.mpp.workers.oss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/** The settings as the demo profile has them, so that the tests also read the shipped files. */
final class TestSettings {

    private TestSettings() {}

    static OssProperties oss(String baseUrl) {
        return oss(baseUrl, "PT10S");
    }

    /** For tests in which OSS does not answer. */
    static OssProperties impatientOss(String baseUrl) {
        return oss(baseUrl, "PT0.5S");
    }

    /** With official names for officers, by NIP or by name. */
    static OssProperties withNames(Map<String, String> names) {
        Map<String, Object> settings = new HashMap<>();
        names.forEach((key, name) -> settings.put("mpp.oss.names[" + key + "]", name));
        return bind(settings);
    }

    /** The pauses of a back-off cycle as it is shipped. */
    static List<Duration> cycle(String name) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        load(environment, "application.yaml");
        return Binder.get(environment)
                .bind("mpp.workers.retry." + name, Bindable.listOf(Duration.class))
                .get();
    }

    private static OssProperties oss(String baseUrl, String readTimeout) {
        return bind(Map.of(
                "mpp.oss.base-url",
                baseUrl,
                "mpp.oss.read-timeout",
                readTimeout,
                "mpp.oss.report-interval",
                "PT0.05S",
                "mpp.oss.report-max-pause",
                "PT0.2S",
                // nobody signs in an officer's place here
                "mpp.oss.licence.signatory.name",
                "",
                "mpp.oss.licence.signatory.nip",
                "",
                "mpp.oss.licence.signatory.position",
                ""));
    }

    private static OssProperties bind(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setConversionService(new ApplicationConversionService());
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        for (String file : List.of("application-demo.yaml", "application.yaml")) {
            load(environment, file);
        }
        return Binder.get(environment).bind("mpp.oss", OssProperties.class).get();
    }

    static RegionProperties region() {
        return new RegionProperties("9901000000", List.of("02"));
    }

    private static void load(StandardEnvironment environment, String file) {
        try {
            new YamlPropertySourceLoader()
                    .load(file, new ClassPathResource(file))
                    .forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
