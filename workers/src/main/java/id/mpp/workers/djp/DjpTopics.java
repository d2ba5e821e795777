package id.mpp.workers.djp;

import static id.mpp.workers.kit.Topic.row;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.EngineApis;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the tax office. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mpp.workers.djp.enabled", matchIfMissing = true)
@EnableConfigurationProperties(DjpProperties.class)
public class DjpTopics {

    @Bean
    Agency djp(DjpProperties settings, EngineApis engines, Clock clock) {
        TaxpayerCheck check = new TaxpayerCheck(new HttpDjp(settings), engines.of("djp"), clock);
        return new Agency(
                "djp",
                settings.connectTimeout().plus(settings.readTimeout()),
                List.of(row("djp-verifikasi-kswp", "Memeriksa status wajib pajak (KSWP) usaha di DJP", check::verify)));
    }
}
