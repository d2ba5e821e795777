package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxApplication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** OSS forgets nothing over a restart. */
class OssRestartTest {

    @TempDir
    private Path dataDir;

    @Test
    void whatOssReceivedIsKeptOverARestart() {
        sandbox(http -> {
            report(http, "20");
            http.post("/oss/receiveLicense", Reports.licence("I-30").toString(), "user_key", "demo-user-key");
        });

        sandbox(http -> {
            assertThat(received(http).path("statuses").findValuesAsText("kd_status"))
                    .containsExactly("20");
            assertThat(received(http).at("/licences/0/nomor_izin_oss").asText()).isEqualTo("OSS-30");
        });
    }

    @Test
    void aLineCutOffByAKillHarmsNeitherWhatWasBeforeNorWhatComesAfter() throws IOException {
        sandbox(http -> report(http, "20"));
        byte[] cutOff = "{\"kind\":\"status\",\"body\":{\"nama_status\":\"Pe\u00e9".getBytes(StandardCharsets.UTF_8);
        Files.write(
                dataDir.resolve("oss-received.jsonl"),
                Arrays.copyOf(cutOff, cutOff.length - 1),
                StandardOpenOption.APPEND);

        sandbox(http -> report(http, "10"));

        sandbox(http -> assertThat(received(http).path("statuses").findValuesAsText("kd_status"))
                .containsExactly("20", "10"));
    }

    private static void report(Http http, String kdStatus) {
        http.post(
                "/oss/receiveLicenseStatus", Reports.status("I-30", kdStatus).toString(), "user_key", "demo-user-key");
    }

    private static JsonNode received(Http http) {
        return http.get("/control/oss/received?id_izin=I-30").json();
    }

    private void sandbox(Consumer<Http> visit) {
        try (ConfigurableApplicationContext running = new SpringApplicationBuilder(SandboxApplication.class)
                .run("--server.port=0", "--mpp.sandbox.personas-dir=personas", "--mpp.sandbox.data-dir=" + dataDir)) {
            int port = running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            visit.accept(new Http(port));
        }
    }
}
