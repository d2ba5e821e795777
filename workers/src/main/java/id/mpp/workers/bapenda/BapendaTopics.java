package id.mpp.workers.bapenda;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the local tax office. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("bapenda")
@EnableConfigurationProperties(BapendaProperties.class)
public class BapendaTopics {

    @Bean
    Agency bapenda(BapendaProperties settings, Partners partners, Clock clock) {
        LocalTaxCheck check = new LocalTaxCheck(new WebBapenda(settings, partners), clock);
        return new Agency(
                "bapenda",
                List.of(topic("bapenda-verifikasi-pajak", "Memeriksa tunggakan pajak daerah usaha di Bapenda")
                        .version(2)
                        .handledBy(LocalTaxNumber.class, LocalTaxCheckResult.class, check::verify)));
    }
}
