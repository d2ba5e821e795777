package id.mpp.workers.dukcapil;

import static id.mpp.workers.kit.Topic.row;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.EngineApis;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of Dukcapil. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mpp.workers.dukcapil.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DukcapilProperties.class)
public class DukcapilTopics {

    @Bean
    Agency dukcapil(DukcapilProperties settings, EngineApis engines, Clock clock) {
        NikCheck check = new NikCheck(new HttpDukcapil(settings), engines.of("dukcapil"), clock);
        return new Agency(
                "dukcapil",
                settings.connectTimeout().plus(settings.readTimeout()),
                List.of(row(
                        "dukcapil-verifikasi-nik",
                        "Mencocokkan NIK, nama, tanggal lahir, dan jenis kelamin pemohon dengan data Dukcapil",
                        check::verify)));
    }
}
