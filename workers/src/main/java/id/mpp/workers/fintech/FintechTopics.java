package id.mpp.workers.fintech;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.Repeating;
import id.mpp.workers.kit.engine.EngineApis;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The topics of the payment partner, and the wiring of what it calls and what is looked after without it. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("fintech")
@EnableConfigurationProperties(FintechProperties.class)
@Import({
    Keys.class,
    Snap.class,
    SnapPartner.class,
    Billing.class,
    Issuing.class,
    LooseEnds.class,
    DailyComparison.class,
    PartnerTokens.class,
    PartnerSeal.class,
    NoticeReader.class
})
public class FintechTopics {

    private static final Duration LOOK = Duration.ofMinutes(1);

    @Bean
    Register register(EngineApis engines) {
        return new Register(engines.of("fintech"));
    }

    @Bean
    Repeating fintechLooseEnds(LooseEnds ends, FintechProperties settings) {
        return new Repeating("fintech-loose-ends", settings.sweep(), ends::tie);
    }

    @Bean
    Repeating fintechComparison(DailyComparison comparison) {
        return new Repeating("fintech-comparison", LOOK, comparison::look);
    }

    @Bean
    Agency fintech(Issuing issuing, Billing billing) {
        return new Agency(
                "fintech",
                List.of(
                        topic("fintech-terbitkan-tagihan", "Menerbitkan tagihan dengan QRIS dan virtual account")
                                .retry("patient") // an outage of days is no incident
                                .handledBy(BillOrder.class, IssuedBill.class, issuing::issue),
                        topic("fintech-periksa-pembayaran", "Menanyakan kepada mitra apakah tagihan sudah dibayar")
                                .retry("patient")
                                .handledBy(BillKey.class, CheckedBill.class, billing::check),
                        topic(
                                        "fintech-batalkan-tagihan",
                                        "Membatalkan tagihan di mitra, kecuali ternyata sudah dibayar pada waktunya")
                                .retry("patient")
                                .handledBy(BillKey.class, CancelledBill.class, billing::cancel),
                        topic(
                                        "fintech-catat-penyelesaian",
                                        "Mencatat keputusan bendahara atas uang yang tidak cocok dengan tagihan")
                                .handledBy(MoneyDecision.class, MoneyDecision.Done.class, billing::decide)));
    }
}
