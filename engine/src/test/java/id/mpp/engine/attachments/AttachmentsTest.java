package id.mpp.engine.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.Caller;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files come into a case file checked, stay, and are shown to nobody else. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class AttachmentsTest {

    private static final String CLERK = "petugas.dpmptsp";
    private static final String STRANGER = "petugas.dinkes";

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    AttachmentsTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void aFileComesBackAsItWasSentAndIsNamedWithWhoAndWhen(CapturedOutput output) throws Exception {
        String key = engine.start("layanan-berwaktu");
        Upload sent = Upload.picture("Denah Bu Ani.PNG", "png");
        String id = id(sent.to(engine.as(CLERK), key).expect(201));

        JsonNode file = list(CLERK, key).at("/attachments/0");
        assertThat(file.get("name").asText()).isEqualTo("Denah Bu Ani.png");
        assertThat(file.get("type").asText()).isEqualTo("png");
        assertThat(file.get("size").intValue()).isEqualTo(sent.content().length);
        assertThat(file.get("uploader").asText()).isEqualTo("Sari Contoh");
        assertThat(file.get("mayWithdraw").booleanValue()).isTrue();
        assertThat(bytes(CLERK, path(key, id)).body()).isEqualTo(sent.content());
        assertThat(output.getAll()).as("a name may be personal data").doesNotContain("Bu Ani");
    }

    @ParameterizedTest
    @CsvSource({"'', attachment", "/preview, inline"})
    void noBrowserMakesMoreOfAFileThanItIs(String suffix, String disposition) throws Exception {
        String key = engine.start("layanan-berwaktu");
        String id =
                id(Upload.picture("foto.png", "png").to(engine.as(CLERK), key).expect(201));
        HttpResponse<byte[]> response = bytes(CLERK, path(key, id) + suffix);
        assertThat(response.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(response.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith(disposition)
                .contains("foto.png");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'");
    }

    @Test
    void onlyWhoMayReadTheCaseReachesItsFiles() {
        String key = engine.start("layanan-berwaktu");
        String id =
                id(Upload.pdf("surat.pdf", "rahasia").to(engine.as(CLERK), key).expect(201));
        for (String stranger : List.of(STRANGER, "perancang", "worker.djp")) {
            for (String path : List.of(path(key, id), path(key, id) + "/preview", path(key, ""))) {
                assertThat(engine.as(stranger).get(path).expect(403).text()).doesNotContain("rahasia", "surat.pdf");
            }
        }
        assertThat(engine.anonymous().get(path(key, id)).status()).isEqualTo(401);
        assertThat(engine.as("manajer").get(path(key, id)).expect(200).text()).contains("rahasia");
    }

    @Test
    void aFileIsNotReachedThroughACaseOfOnesOwn() {
        String own = engine.start("layanan-berwaktu");
        String others = engine.start("layanan-berwaktu");
        engine.complete(CLERK, engine.task(others)).expect(204);
        String id = id(Upload.pdf("surat.pdf", "lain")
                .to(engine.as("kepala.dpmptsp"), others)
                .expect(201));
        engine.as(CLERK).get(path(own, id)).expect(404);
        engine.as(CLERK).get(path(own, id) + "/preview").expect(404);
        engine.as(CLERK)
                .post(path(own, id) + "/withdrawal", Map.of("note", "x"))
                .expect(404);
    }

    @Test
    void onlyWhoHasATaskOfTheCaseAddsToIt() {
        String key = engine.start("layanan-berwaktu");
        Upload file = Upload.pdf("surat.pdf", "x");
        file.to(engine.as(STRANGER), key).expect(403);
        file.to(engine.as("manajer"), key).expect(403);
        assertThat(list("manajer", key).get("mayAdd").booleanValue()).isFalse();
        engine.complete(CLERK, engine.task(key)).expect(204);
        file.to(engine.as(CLERK), key).expect(403);
        assertThat(list(CLERK, key).get("attachments")).isEmpty();
    }

    @Test
    void hostileFilesAreRefusedWithASentenceAndNothingIsKept() {
        String key = engine.start("layanan-berwaktu");
        List<Upload> hostile = List.of(
                Upload.text("surat.pdf", "application/pdf", "<html><script>alert(1)</script></html>"),
                Upload.text("surat.pdf", "application/pdf", " %PDF-1.4 not at the beginning"),
                Upload.text(
                        "denah.svg", "image/svg+xml", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
                Upload.text("denah.png", "image/png", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
                Upload.zipBomb("denah.png"),
                Upload.hugePicture("denah.png"));
        for (Upload upload : hostile) {
            Answer refusal = upload.to(engine.as(CLERK), key).expect(415);
            assertThat(refusal.json().get("detail").asText()).contains("bukan PDF atau JPEG atau PNG");
        }
        Answer empty = Upload.text("kosong.pdf", "application/pdf", "").to(engine.as(CLERK), key);
        assertThat(empty.expect(422).json().get("detail").asText()).contains("kosong");
        assertThat(list(CLERK, key).get("attachments")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10 * 1024 * 1024 + 1, 11_534_336, 30_000_000})
    void aFileThatIsTooLargeIsToldSo(int size) {
        String key = engine.start("layanan-berwaktu");
        Answer refusal =
                Upload.ofSize("besar.pdf", size).to(engine.as(CLERK), key).expect(413);
        assertThat(refusal.json().get("detail").asText()).contains("lebih besar dari 10 MB");
    }

    @Test
    void aFileOfTheLargestSizeIsTaken() {
        Upload.ofSize("pas.pdf", 10 * 1024 * 1024)
                .to(engine.as(CLERK), engine.start("layanan-berwaktu"))
                .expect(201);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                ../../etc/passwd            | passwd.pdf
                C:\\\\Users\\\\ani\\\\surat.pdf     | surat.pdf
                surat.pdf.exe               | surat.pdf.exe.pdf
                <script>.pdf                | _script_.pdf
                .pdf                        | lampiran.pdf
                Akta Nº 7 (salinan).PDF     | Akta Nº 7 (salinan).pdf
                """)
    void theNameIsCleaned(String sent, String kept) {
        String key = engine.start("layanan-berwaktu");
        Upload.pdf(sent, sent.replaceAll("\\W", "")).to(engine.as(CLERK), key).expect(201);
        assertThat(list(CLERK, key).at("/attachments/0/name").asText()).isEqualTo(kept);
    }

    @Test
    void theSameContentIsKeptOnceHoweverOftenItIsSent() throws Exception {
        String key = engine.start("layanan-berwaktu");
        Callable<Answer> send = () -> Upload.pdf("surat.pdf", "sama").to(engine.as(CLERK), key);
        assertThat(AtOnce.run(Collections.nCopies(4, send)))
                .extracting(Answer::status)
                .containsOnly(201);
        assertThat(list(CLERK, key).get("attachments")).hasSize(1);
    }

    @Test
    void aCaseHasNoMoreFilesThanItsLimit() throws Exception {
        String key = engine.start("layanan-berwaktu");
        int most = list(CLERK, key).get("most").intValue();
        for (int i = 1; i < most; i++) {
            Upload.pdf("surat.pdf", "ke-" + i).to(engine.as(CLERK), key).expect(201);
        }
        List<Callable<Answer>> last = IntStream.range(0, 3)
                .<Callable<Answer>>mapToObj(
                        i -> () -> Upload.pdf("surat.pdf", "akhir-" + i).to(engine.as(CLERK), key))
                .toList();
        assertThat(AtOnce.run(last)).extracting(Answer::status).containsExactlyInAnyOrder(201, 409, 409);
        assertThat(list(CLERK, key).get("attachments")).hasSize(most);
    }

    @Test
    void aWithdrawnFileStaysInTheListWithItsReasonAndIsShownNoMore() {
        String key = engine.start("layanan-berwaktu");
        String id =
                id(Upload.pdf("salah.pdf", "salah").to(engine.as(CLERK), key).expect(201));
        String withdrawal = path(key, id) + "/withdrawal";
        engine.as(CLERK).post(withdrawal, Map.of("note", " ")).expect(400);
        engine.as(CLERK).post(withdrawal, Map.of("note", "Salah orang")).expect(204);
        engine.as(CLERK).post(withdrawal, Map.of("note", "Lagi")).expect(204);

        JsonNode file = list(CLERK, key).at("/attachments/0");
        assertThat(file.get("withdrawalNote").asText()).isEqualTo("Salah orang");
        assertThat(file.get("withdrawnAt").asText()).startsWith("20");
        assertThat(file.get("mayWithdraw").booleanValue()).isFalse();
        engine.as(CLERK).get(path(key, id)).expect(410);
        engine.as("admin").get(path(key, id) + "/preview").expect(410);
        Upload.pdf("salah.pdf", "salah").to(engine.as(CLERK), key).expect(201);
        assertThat(list(CLERK, key).get("attachments")).hasSize(2);
    }

    @Test
    void onlyWhoUploadedItWithdrawsIt() {
        String key = engine.start("layanan-berwaktu");
        String id = id(
                Upload.pdf("surat.pdf", "punya Sari").to(engine.as(CLERK), key).expect(201));
        engine.complete(CLERK, engine.task(key)).expect(204);
        Answer refusal = engine.as("kepala.dpmptsp").post(path(key, id) + "/withdrawal", Map.of("note", "x"));
        assertThat(refusal.expect(403).json().get("detail").asText()).contains("Sari Contoh");
        engine.as(STRANGER)
                .post(path(key, id) + "/withdrawal", Map.of("note", "x"))
                .expect(403);
        assertThat(list(CLERK, key).at("/attachments/0/withdrawnAt").isNull()).isTrue();
    }

    @Test
    void theDatabaseItselfDeletesAndChangesNoFile() {
        String key = engine.start("layanan-berwaktu");
        Upload.pdf("surat.pdf", "tetap").to(engine.as(CLERK), key).expect(201);
        for (String change : List.of(
                "delete from mpp.attachment where business_key = ?",
                "update mpp.attachment set name = 'lain.pdf' where business_key = ?",
                "update mpp.attachment set content = '' where business_key = ?")) {
            assertThatThrownBy(() -> jdbc.sql(change).param(key).update())
                    .as(change)
                    .hasMessageContaining("never deleted or changed");
        }
    }

    private JsonNode list(String login, String key) {
        return engine.as(login).get(path(key, "")).expect(200).json();
    }

    private static String path(String key, String id) {
        return "/api/applications/" + key + "/attachments" + (id.isEmpty() ? "" : "/" + id);
    }

    private static String id(Answer answer) {
        return answer.json().get("id").asText();
    }

    private HttpResponse<byte[]> bytes(String login, String path) throws IOException, InterruptedException {
        Caller caller = engine.as(login);
        return HttpClient.newHttpClient().send(caller.request(path).GET().build(), BodyHandlers.ofByteArray());
    }
}
