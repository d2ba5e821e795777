package id.mpp.sandbox.pupr;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the public works office known to the control; it refuses like an API that no longer takes the token. */
@Configuration(proxyBeanMethods = false)
class PuprAgency {

    static final String NAME = "pupr";
    static final Refusal REFUSAL = new Refusal(401, Map.of("pesan", "Token tidak berlaku"));

    @Bean
    Agency pupr() {
        return new Agency(NAME, path -> REFUSAL);
    }
}
