package id.mpp.workers.oss;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.Repeating;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.engine.EngineApi;
import id.mpp.workers.kit.engine.EngineApis;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The topics of OSS, and the wiring of what it calls and what it is told. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("oss")
@EnableConfigurationProperties({OssProperties.class, RegionProperties.class})
@Import({
    TokenCheck.class,
    FieldLengths.class,
    InboundReader.class,
    ServiceCatalogue.class,
    ServiceMatching.class,
    CaseRecords.class,
    RunningProcesses.class,
    SetRetribution.class,
    Intake.class,
    SignedFiles.class,
    HttpOss.class,
    HeldByOss.class,
    OssJournal.class,
    StatusLetters.class,
    Closing.class,
    StatusDelivery.class,
    Outage.class,
    StatusReporter.class,
    ReportLoop.class,
    LicenceLetters.class,
    LicenceDelivery.class,
    LicenceUpdate.class,
    SignedFileFetch.class,
    NibCheck.class,
    ReportDecision.class,
    Comparison.class,
    IssuedByOss.class,
    Differences.class,
    Reconciliation.class,
    CodeTables.class,
    CodeComparison.class,
    CodeWatch.class
})
public class OssTopics {

    @Bean
    EngineApi ossEngine(EngineApis engines) {
        return engines.of("oss");
    }

    @Bean
    Repeating ossOverdue(IssuedByOss issued, OssProperties settings) {
        return new Repeating("oss-overdue", settings.limitInterval(), issued::askAboutOverdue);
    }

    @Bean
    Repeating ossReconciliation(Reconciliation reconciliation, OssProperties settings) {
        return new Repeating("oss-reconciliation", settings.reconciliation().pause(), reconciliation::step);
    }

    @Bean
    Agency oss(
            LicenceDelivery licences,
            LicenceUpdate updates,
            SignedFileFetch files,
            NibCheck nibs,
            ReportDecision decisions) {
        return new Agency(
                "oss", List.of(send(licences), update(updates), fetch(files), check(nibs), settle(decisions)));
    }

    private static Topic<?, ?> send(LicenceDelivery licences) {
        return topic("oss-kirim-izin", "Mengirim izin final ke OSS dan menyimpan nomor izin yang dikembalikan")
                .retry("patient") // an outage of days is no incident
                .handledBy(NoInput.class, LicenceResult.class, licences::send);
    }

    private static Topic<?, ?> update(LicenceUpdate updates) {
        return topic("oss-perbarui-izin", "Menambahkan lampiran teknis pada izin yang sudah terbit di OSS")
                .fails(LicenceUpdate.NOT_ISSUED, "Izin belum terbit di OSS, sehingga tidak ada yang dapat diperbarui")
                .retry("patient")
                .handledBy(TechnicalAnnex.class, LicenceUpdateResult.class, updates::send);
    }

    private static Topic<?, ?> fetch(SignedFileFetch files) {
        return topic("oss-ambil-berkas", "Mengambil alamat berkas izin yang sudah ditandatangani OSS")
                .fails(SignedFileFetch.NOT_YET, "OSS belum memiliki berkas bertanda tangan; coba lagi lain waktu")
                .handledBy(LicenceKey.class, SignedFileResult.class, files::fetch);
    }

    private static Topic<?, ?> check(NibCheck nibs) {
        return topic("oss-periksa-nib", "Memeriksa apakah NIB aktif, dibekukan, atau dicabut di OSS")
                .handledBy(NibQuestion.class, NibCheckResult.class, nibs::verify);
    }

    private static Topic<?, ?> settle(ReportDecision decisions) {
        return topic(
                        "oss-selesaikan-laporan",
                        "Mengirim ulang laporan yang ditolak OSS, atau menandainya sudah ditangani")
                .handledBy(ReportDecision.Question.class, ReportDecision.Done.class, decisions::carryOut);
    }
}
