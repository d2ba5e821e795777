package id.mpp.sandbox.dukcapil;

import id.mpp.sandbox.control.Agency;
import id.mpp.sandbox.control.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes Dukcapil known to the control; it refuses when the day's quota is used up. */
@Configuration(proxyBeanMethods = false)
class DukcapilAgency {

    static final String NAME = "dukcapil";

    @Bean
    Agency dukcapil() {
        return new Agency(NAME, path -> new Refusal(200, Content.failure("08", "Kuota Akses Hari ini telah Habis")));
    }
}
