package id.mpp.workers.tataruang;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the spatial planning service. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("tataruang")
@EnableConfigurationProperties(TataruangProperties.class)
public class TataruangTopics {

    @Bean
    Agency tataruang(TataruangProperties settings, Partners partners, Clock clock) {
        ZoneCheck check = new ZoneCheck(new HttpTataruang(settings, partners), clock);
        return new Agency(
                "tataruang",
                List.of(topic(
                                "tataruang-periksa-zona-reklame",
                                "Memeriksa zona dan tumpang tindih titik reklame pada peta tata ruang")
                        .handledBy(ZoneQuestion.class, ZoneCheckResult.class, check::check)));
    }
}
