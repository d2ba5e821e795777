package id.mpp.workers.dukcapil;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of Dukcapil. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("dukcapil")
@EnableConfigurationProperties(DukcapilProperties.class)
public class DukcapilTopics {

    @Bean
    Agency dukcapil(DukcapilProperties settings, Partners partners, Clock clock) {
        NikCheck check = new NikCheck(new HttpDukcapil(settings, partners), clock);
        return new Agency(
                "dukcapil",
                List.of(topic(
                                "dukcapil-verifikasi-nik",
                                "Mencocokkan NIK, nama, tanggal lahir, dan jenis kelamin pemohon dengan data Dukcapil")
                        .handledBy(Resident.class, NikCheckResult.class, check::verify)));
    }
}
