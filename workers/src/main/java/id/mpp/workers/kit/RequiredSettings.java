package id.mpp.workers.kit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Stops the start when settings are missing, all named at once: there is no default secret outside the demo. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        List<String> missing = missing(context.getEnvironment());
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }

    static List<String> missing(Environment environment) {
        Properties required = required();
        return required.stringPropertyNames().stream()
                .sorted()
                .filter(name -> wanted(environment, name))
                .filter(name -> environment.getProperty(name, "").isBlank())
                .map(name -> "Pengaturan " + name + " (variabel lingkungan " + variable(name) + ") belum diisi: "
                        + required.getProperty(name) + ".")
                .toList();
    }

    /** A worker inside one agency's network runs without the settings of the others. */
    private static boolean wanted(Environment environment, String name) {
        String[] parts = name.split("\\.");
        String agency = parts[1].equals("workers") ? parts[2] : parts[1];
        return AgencyRunsHere.test(environment, agency.equals("region") ? "oss" : agency);
    }

    private static String variable(String name) {
        return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Properties required() {
        try {
            return PropertiesLoaderUtils.loadProperties(new ClassPathResource("required-settings.properties"));
        } catch (IOException e) {
            throw new IllegalStateException("required-settings.properties cannot be read", e);
        }
    }
}
