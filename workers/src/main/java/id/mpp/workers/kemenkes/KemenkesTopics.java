package id.mpp.workers.kemenkes;

import static id.mpp.workers.kit.Topic.row;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.EngineApis;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the health ministry. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mpp.workers.kemenkes.enabled", matchIfMissing = true)
@EnableConfigurationProperties(KemenkesProperties.class)
public class KemenkesTopics {

    @Bean
    Agency kemenkes(KemenkesProperties settings, EngineApis engines, Clock clock) {
        PermitCheck check =
                new PermitCheck(new HttpKemenkes(settings), engines.of("kemenkes"), clock, settings.maxPlaces());
        return new Agency(
                "kemenkes",
                settings.connectTimeout().plus(settings.readTimeout()),
                List.of(row(
                        "kemenkes-verifikasi-sipa",
                        "Memeriksa masa berlaku dan jumlah tempat praktik SIPA apoteker",
                        check::verify)));
    }
}
