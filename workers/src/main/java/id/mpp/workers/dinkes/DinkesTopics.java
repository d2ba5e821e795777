package id.mpp.workers.dinkes;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the health office. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("dinkes")
@EnableConfigurationProperties(DinkesProperties.class)
public class DinkesTopics {

    @Bean
    Agency dinkes(DinkesProperties settings, Partners partners, Clock clock) {
        CertificateCheck check = new CertificateCheck(new HttpDinkes(settings, partners), clock);
        return new Agency(
                "dinkes",
                List.of(topic(
                                "dinkes-verifikasi-slhs",
                                "Memeriksa apakah sertifikat laik higiene sanitasi (SLHS) berlaku")
                        .handledBy(CertificateNumber.class, CertificateCheckResult.class, check::verify)));
    }
}
