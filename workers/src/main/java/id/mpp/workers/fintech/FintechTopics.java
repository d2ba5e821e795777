package id.mpp.workers.fintech;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.Job;
import id.mpp.workers.kit.NotYet;
import id.mpp.workers.kit.OnlyFor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the payment partner. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("fintech")
public class FintechTopics {

    @Bean
    Agency fintech() {
        return new Agency(
                "fintech",
                List.of(
                        topic("fintech-terbitkan-tagihan", "Menerbitkan tagihan dengan QRIS dan virtual account")
                                .retry("patient")
                                .handledBy(BillOrder.class, IssuedBill.class, FintechTopics::later),
                        topic("fintech-periksa-pembayaran", "Menanyakan kepada mitra apakah tagihan sudah dibayar")
                                .retry("patient")
                                .handledBy(BillKey.class, CheckedBill.class, FintechTopics::later),
                        topic(
                                        "fintech-batalkan-tagihan",
                                        "Membatalkan tagihan di mitra, kecuali ternyata sudah dibayar pada waktunya")
                                .retry("patient")
                                .handledBy(BillKey.class, CancelledBill.class, FintechTopics::later),
                        topic(
                                        "fintech-catat-penyelesaian",
                                        "Mencatat keputusan bendahara atas uang yang tidak cocok dengan tagihan")
                                .handledBy(MoneyDecision.class, MoneyDecision.Done.class, FintechTopics::later)));
    }

    private static <T> T later(Job job, Record input) {
        throw new NotYet("Pembayaran belum tersambung", "Tunggu versi berikutnya");
    }
}
