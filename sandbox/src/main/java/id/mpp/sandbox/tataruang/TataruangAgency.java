package id.mpp.sandbox.tataruang;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the spatial planning service known to the control; it refuses with 401. */
@Configuration(proxyBeanMethods = false)
class TataruangAgency {

    static final String NAME = "tataruang";
    static final Refusal REFUSAL = new Refusal(401, Map.of("galat", "Kunci akses tidak dikenal"));

    @Bean
    Agency tataruang() {
        return new Agency(NAME, path -> REFUSAL);
    }
}
