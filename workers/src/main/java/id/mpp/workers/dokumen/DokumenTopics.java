package id.mpp.workers.dokumen;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.OnlyFor;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of our own worker for documents. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("dokumen")
public class DokumenTopics {

    @Bean
    Agency dokumen() {
        return new Agency(
                "dokumen",
                List.of(topic(
                                "dokumen-terbitkan-berkas",
                                "Memberi nomor kepada dokumen, membuat berkas PDF/A dari templatnya, dan menyimpannya")
                        .handledBy(DocumentOrder.class, DocumentResult.class, (job, order) -> {
                            throw new NotRetryable("Pekerja dokumen belum lengkap", "Pasang versi berikutnya");
                        })));
    }
}
