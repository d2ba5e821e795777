package id.mpp.workers.kemenkes;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.partner.Partners;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of the health ministry. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("kemenkes")
@EnableConfigurationProperties(KemenkesProperties.class)
public class KemenkesTopics {

    @Bean
    Agency kemenkes(KemenkesProperties settings, Partners partners, Clock clock) {
        Kemenkes ministry = new HttpKemenkes(settings, partners);
        PermitCheck check = new PermitCheck(ministry, clock, settings.maxPlaces());
        return new Agency(
                "kemenkes",
                List.of(
                        topic(
                                        "kemenkes-verifikasi-sipa",
                                        "Memeriksa masa berlaku dan jumlah tempat praktik SIPA apoteker")
                                .handledBy(PermitNumber.class, PermitCheckResult.class, check::verify),
                        topic("kemenkes-verifikasi-str", "Memeriksa STR dokter dan kecocokan namanya")
                                .handledBy(
                                        RegistrationQuestion.class,
                                        RegistrationCheckResult.class,
                                        new RegistrationCheck(ministry, clock)::verify),
                        topic("kemenkes-hitung-sip", "Menghitung SIP yang masih berlaku milik seorang dokter")
                                .handledBy(
                                        PracticeQuestion.class,
                                        PracticeCountResult.class,
                                        new PracticeCount(ministry, clock)::count),
                        topic("kemenkes-verifikasi-fasyankes", "Memeriksa tempat praktik pada register fasyankes")
                                .handledBy(
                                        FacilityQuestion.class,
                                        FacilityCheckResult.class,
                                        new FacilityCheck(ministry, clock)::verify)));
    }
}
