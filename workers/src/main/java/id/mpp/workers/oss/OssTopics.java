package id.mpp.workers.oss;

import static id.mpp.workers.kit.Topic.row;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.EngineApi;
import id.mpp.workers.kit.EngineApis;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The topics of OSS, and the wiring of what it calls and what it is told. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "mpp.workers.oss.enabled", matchIfMissing = true)
@EnableConfigurationProperties({OssProperties.class, RegionProperties.class})
@Import({
    TokenCheck.class,
    FieldLengths.class,
    InboundReader.class,
    ServiceCatalogue.class,
    ServiceMatching.class,
    CaseRecords.class,
    RunningProcesses.class,
    Intake.class,
    SignedFiles.class,
    HttpOss.class,
    HeldByOss.class,
    OssJournal.class,
    StatusLetters.class,
    StatusDelivery.class,
    StatusReporter.class,
    ReportLoop.class,
    LicenceLetters.class,
    LicenceCheck.class,
    LicenceDelivery.class
})
public class OssTopics {

    private static final String SENTENCE = "Mengirim izin final ke OSS dan menyimpan nomor izin yang dikembalikan";

    @Bean
    EngineApi ossEngine(EngineApis engines) {
        return engines.of("oss");
    }

    @Bean
    Agency oss(OssProperties settings, LicenceDelivery licences) {
        return new Agency(
                "oss",
                settings.connectTimeout().plus(settings.readTimeout()),
                List.of(row("oss-kirim-izin", SENTENCE, licences::send).withRetry(settings.retry())));
    }
}
