package id.mpp.workers.bpjs;

import static id.mpp.workers.kit.Topic.row;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.EngineApis;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of BPJS. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mpp.workers.bpjs.enabled", matchIfMissing = true)
@EnableConfigurationProperties(BpjsProperties.class)
public class BpjsTopics {

    @Bean
    Agency bpjs(BpjsProperties settings, EngineApis engines, Clock clock) {
        MembershipCheck check = new MembershipCheck(new HttpBpjs(settings, clock), engines.of("bpjs"), clock);
        return new Agency(
                "bpjs",
                settings.connectTimeout().plus(settings.readTimeout()),
                List.of(row(
                        "bpjs-verifikasi-kepesertaan",
                        "Memeriksa kepesertaan BPJS Ketenagakerjaan dan BPJS Kesehatan",
                        check::verify)));
    }
}
