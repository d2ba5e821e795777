package id.mpp.workers.pupr;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the public works office. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("pupr")
@EnableConfigurationProperties(PuprProperties.class)
public class PuprTopics {

    @Bean
    Agency pupr(PuprProperties settings, Partners partners, Clock clock) {
        HttpPupr pupr = new HttpPupr(settings, partners);
        return new Agency(
                "pupr",
                List.of(
                        designer(new DesignerCheck(pupr, clock, settings.designerWords())),
                        place(new SpatialCheck(pupr, clock, settings.kkprWords())),
                        recount(new RetributionRecount())));
    }

    private static Topic<?, ?> designer(DesignerCheck check) {
        return topic("pupr-verifikasi-perancang", "Memeriksa lisensi perencana bangunan gedung")
                .handledBy(FiledPapers.class, DesignerCheckResult.class, check::verify);
    }

    private static Topic<?, ?> place(SpatialCheck check) {
        return topic("pupr-verifikasi-tata-ruang", "Memeriksa KKPR dan peruntukan lokasi bangunan")
                .handledBy(FiledPlace.class, SpatialCheckResult.class, check::verify);
    }

    private static Topic<?, ?> recount(RetributionRecount recount) {
        return topic(
                        "pupr-hitung-retribusi",
                        "Menghitung retribusi PBG untuk kedua kalinya, terlepas dari tabel keputusan")
                .handledBy(RetributionDetails.class, RetributionAmount.class, recount::compute);
    }
}
