package id.mpp.workers.oss;

import id.mpp.workers.kit.engine.EngineRefused;
import id.mpp.workers.kit.engine.EngineUnavailable;
import java.io.InputStream;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What OSS calls; every answer has the guide's shape and none waits for an agency. */
@RestController
@ConditionalOnProperty(name = "mpp.workers.oss.enabled", matchIfMissing = true)
class InboundController {

    private static final Logger LOG = LoggerFactory.getLogger(InboundController.class);
    private static final String TAKEN = "1";
    private static final String NOT_TAKEN = "2";

    private final InboundReader reader;
    private final Intake intake;
    private final SignedFiles files;

    InboundController(InboundReader reader, Intake intake, SignedFiles files) {
        this.reader = reader;
        this.intake = intake;
        this.files = files;
    }

    @PostMapping("/oss/receiveNIB")
    ResponseEntity<Object> receiveNib(@RequestHeader(name = "Token", required = false) String token, InputStream body) {
        return answer("responreceiveNIB", () -> intake.receive(NibPush.of(reader.read(NibPush.ROOT, token, body))));
    }

    @PostMapping("/oss/receiveFileDS")
    ResponseEntity<Object> receiveFileDs(
            @RequestHeader(name = "Token", required = false) String token, InputStream body) {
        return answer("responreceiveFileDS", () -> files.receive(reader.read(SignedFiles.ROOT, token, body)));
    }

    private static ResponseEntity<Object> answer(String key, Supplier<String> work) {
        try {
            return reply(200, key, TAKEN, work.get());
        } catch (InboundRefusal e) {
            LOG.warn("{} refused: {} {}", key, e.status(), e.getMessage());
            return reply(e.status(), key, NOT_TAKEN, e.getMessage());
        } catch (EngineUnavailable | EngineRefused e) {
            LOG.error("{}: {}", key, e.getMessage());
            return reply(503, key, NOT_TAKEN, "Belum dapat diterima; silakan kirim ulang");
        } catch (RuntimeException e) {
            // the message could carry data of the application, the code line cannot
            LOG.error("{}: {} at {}", key, e.getClass().getName(), e.getStackTrace()[0]);
            return reply(500, key, NOT_TAKEN, "Kesalahan pada penerima; silakan kirim ulang");
        }
    }

    private static ResponseEntity<Object> reply(int http, String key, String status, String sentence) {
        String cut = sentence.length() <= 255 ? sentence : sentence.substring(0, 255);
        return ResponseEntity.status(http).body(Map.of(key, Map.of("status", status, "keterangan", cut)));
    }
}
