package id.mpp.workers.djp;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the tax office. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("djp")
@EnableConfigurationProperties(DjpProperties.class)
public class DjpTopics {

    @Bean
    Agency djp(DjpProperties settings, Partners partners, Clock clock) {
        TaxpayerCheck check = new TaxpayerCheck(new HttpDjp(settings, partners), clock);
        return new Agency(
                "djp",
                List.of(topic("djp-verifikasi-kswp", "Memeriksa status wajib pajak (KSWP) usaha di DJP")
                        .handledBy(TaxNumbers.class, TaxpayerCheckResult.class, check::verify)));
    }
}
