package id.mpp.workers.kemenkes;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the health ministry. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("kemenkes")
@EnableConfigurationProperties(KemenkesProperties.class)
public class KemenkesTopics {

    @Bean
    Agency kemenkes(KemenkesProperties settings, Partners partners, Clock clock) {
        PermitCheck check = new PermitCheck(new HttpKemenkes(settings, partners), clock, settings.maxPlaces());
        return new Agency(
                "kemenkes",
                List.of(topic(
                                "kemenkes-verifikasi-sipa",
                                "Memeriksa masa berlaku dan jumlah tempat praktik SIPA apoteker")
                        .handledBy(PermitNumber.class, PermitCheckResult.class, check::verify)));
    }
}
