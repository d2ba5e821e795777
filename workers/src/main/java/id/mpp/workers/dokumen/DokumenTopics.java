package id.mpp.workers.dokumen;

import static id.mpp.workers.kit.Topic.topic;

import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.OnlyFor;
import id.mpp.workers.kit.engine.EngineApis;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics of our own worker for documents. */
@Configuration(proxyBeanMethods = false)
@OnlyFor("dokumen")
public class DokumenTopics {

    private static final String NAME = "dokumen";

    @Bean
    Agency dokumen(EngineApis engine) {
        DocumentIssuing issuing = new DocumentIssuing(new DocumentStore(engine.of(NAME)), new PdfWriter());
        return new Agency(
                NAME,
                List.of(topic(
                                "dokumen-terbitkan-berkas",
                                "Memberi nomor kepada dokumen, membuat berkas PDF/A dari templatnya, dan menyimpannya")
                        .handledBy(DocumentOrder.class, DocumentResult.class, issuing::issue)));
    }
}
