package id.mpp.workers.bpjs;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of BPJS. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("bpjs")
@EnableConfigurationProperties(BpjsProperties.class)
public class BpjsTopics {

    @Bean
    Agency bpjs(BpjsProperties settings, Partners partners, Clock clock) {
        MembershipCheck check = new MembershipCheck(new HttpBpjs(settings, partners, clock), clock);
        return new Agency(
                "bpjs",
                List.of(topic(
                                "bpjs-verifikasi-kepesertaan",
                                "Memeriksa kepesertaan BPJS Ketenagakerjaan dan BPJS Kesehatan")
                        .handledBy(MembershipNumbers.class, MembershipCheckResult.class, check::verify)));
    }
}
