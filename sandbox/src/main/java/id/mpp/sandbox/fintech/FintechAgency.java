package id.mpp.sandbox.fintech;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the payment partner known to the control; it refuses with 403 and the case "not permitted". */
@Configuration(proxyBeanMethods = false)
class FintechAgency {

    static final String NAME = "fintech";

    /** Which service a path is, for the response code. */
    private static final Map<String, String> SERVICES = Map.of(
            "b2b", "73",
            "qr-mpm-generate", "47",
            "qr-mpm-query", "51",
            "qr-mpm-cancel", "77",
            "create-va", "27",
            "status", "26",
            "inquiry-va", "30",
            "delete-va", "31",
            "report", "35");

    @Bean
    Agency fintech() {
        return new Agency(NAME, FintechAgency::refusal);
    }

    private static Refusal refusal(String path) {
        String service = SERVICES.getOrDefault(path.substring(path.lastIndexOf('/') + 1), "00");
        return new Refusal(403, Reply.body(403, service, "15", "Transaction Not Permitted", Map.of()));
    }
}
