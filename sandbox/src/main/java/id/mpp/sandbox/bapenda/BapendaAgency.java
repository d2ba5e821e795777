package id.mpp.sandbox.bapenda;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the local tax office known to the control; it refuses with a page and 403. */
@Configuration(proxyBeanMethods = false)
class BapendaAgency {

    static final String NAME = "bapenda";

    @Bean
    Agency bapenda() {
        Refusal refusal = new Refusal(403, Html.page("Akses ditolak", Html.read("ditolak")));
        return new Agency(NAME, path -> refusal, PageMoods.ALL);
    }
}
