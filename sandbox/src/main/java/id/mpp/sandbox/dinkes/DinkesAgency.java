package id.mpp.sandbox.dinkes;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the health office known to the control; it refuses like an API that no longer knows the key. */
@Configuration(proxyBeanMethods = false)
class DinkesAgency {

    static final String NAME = "dinkes";
    static final Refusal REFUSAL = new Refusal(401, Map.of("pesan", "Kunci API tidak dikenal"));

    @Bean
    Agency dinkes() {
        return new Agency(NAME, path -> REFUSAL);
    }
}
