package id.mpp.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Stops a start that lacks a setting for which no default would be safe, before anything is opened. */
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Map<String, String> DATABASE = settings(
            "spring.datasource.url", "SPRING_DATASOURCE_URL",
            "spring.datasource.username", "SPRING_DATASOURCE_USERNAME",
            "spring.datasource.password", "SPRING_DATASOURCE_PASSWORD");
    private static final Map<String, String> ADMINISTRATOR = settings(
            "camunda.bpm.admin-user.id", "CAMUNDA_BPM_ADMINUSER_ID",
            "camunda.bpm.admin-user.password", "CAMUNDA_BPM_ADMINUSER_PASSWORD");

    private static final Map<String, String> DOCUMENTS =
            settings("mpp.documents.public-url", "MPP_DOCUMENTS_PUBLICURL");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment environment = context.getEnvironment();
        List<String> missing = new ArrayList<>();
        if (!environment.getProperty("mpp.database.embedded", Boolean.class, false)) {
            missing.addAll(missing(environment, DATABASE));
        }
        missing.addAll(missing(environment, ADMINISTRATOR));
        missing.addAll(missing(environment, DOCUMENTS));
        missing.addAll(loginsWithoutPassword(environment));
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    private static List<String> missing(Environment environment, Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(setting -> !StringUtils.hasText(environment.getProperty(setting.getKey())))
                .map(setting -> setting.getKey() + " (environment variable " + setting.getValue() + ")")
                .toList();
    }

    private static List<String> loginsWithoutPassword(Environment environment) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; environment.containsProperty("mpp.logins[" + i + "].id"); i++) {
            if (!StringUtils.hasText(environment.getProperty("mpp.logins[" + i + "].password"))) {
                missing.add("mpp.logins[" + i + "].password of login "
                        + environment.getProperty("mpp.logins[" + i + "].id"));
            }
        }
        return missing;
    }

    private static Map<String, String> settings(String... pairs) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            settings.put(pairs[i], pairs[i + 1]);
        }
        return settings;
    }
}
