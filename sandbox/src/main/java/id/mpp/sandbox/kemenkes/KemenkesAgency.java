package id.mpp.sandbox.kemenkes;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the health ministry known to the control; it refuses like an API that no longer takes the token. */
@Configuration(proxyBeanMethods = false)
class KemenkesAgency {

    static final String NAME = "kemenkes";
    static final Refusal REFUSAL =
            new Refusal(401, Map.of("error", "invalid_token", "error_description", "Token tidak berlaku"));

    @Bean
    Agency kemenkes() {
        return new Agency(NAME, path -> REFUSAL);
    }
}
