package id.mpp.sandbox.bpjs;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes BPJS known to the control; it refuses inside an HTTP 200, in its metaData. */
@Configuration(proxyBeanMethods = false)
class BpjsAgency {

    static final String NAME = "bpjs";

    @Bean
    Agency bpjs() {
        return new Agency(NAME, path -> new Refusal(200, BpjsAnswer.failure("401", "Unauthorized")));
    }
}
