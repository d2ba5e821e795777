package id.mpp.sandbox.djp;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the tax office known to the control; it refuses with 401. */
@Configuration(proxyBeanMethods = false)
class DjpAgency {

    static final String NAME = "djp";
    static final Refusal REFUSAL =
            new Refusal(401, Map.of("kode", "401", "pesan", "Kunci akses tidak berlaku atau kuota telah habis"));

    @Bean
    Agency djp() {
        return new Agency(NAME, path -> REFUSAL);
    }
}
