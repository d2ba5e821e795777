package id.mpp.contoh;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the agency Contoh. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("contoh")
@EnableConfigurationProperties(ContohProperties.class)
public class ContohTopics {

    @Bean
    Agency contoh(ContohProperties settings, Partners partners, Clock clock) {
        MemberCheck check = new MemberCheck(new HttpContoh(settings, partners), clock);
        return new Agency(
                "contoh",
                List.of(topic("contoh-verifikasi-anggota", "Memeriksa keanggotaan pemohon di Contoh")
                        .fails("anggota-ganda", "Satu nomor dimiliki dua anggota")
                        .handledBy(MemberQuestion.class, MemberCheckResult.class, check::verify)));
    }
}
