package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp.Call;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What OSS gets to hear, over real HTTP against the whole application and a fake engine. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@AutoConfigureObservability // the tests of Spring Boot switch metrics off
@ActiveProfiles("demo")
class InboundTest {

    private static final FakeEngine ENGINE = new FakeEngine();
    private static final String TOKEN = "ce35ef3e1cf7dc592604b709e55045458e0374e3";
    private static final String MESSAGES = "POST /api/applications/";

    @LocalServerPort
    private int port;

    /** The day of the token's vector. */
    @TestConfiguration
    static class Day {

        @Bean
        @Primary
        Clock day() {
            return Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneOffset.UTC);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("mpp.engine.base-url", () -> ENGINE.http().uri());
        registry.add("mpp.oss.body-limit", () -> "1MB");
        registry.add("mpp.oss.service-cache", () -> "PT0S");
    }

    @BeforeEach
    void anEngineWithTwoServices() {
        ENGINE.forget();
        ENGINE.on("GET /api/reports", 200, "[]");
        ENGINE.on("GET /api/services", 200, """
                [{"name":"izin-apotek","title":"Izin Apotek","oss":{"kd-izin":[],"masa-berlaku":"P5Y",
                   "match":[{"kbli":["47721"],"jenis-izin":["02","04"]}]}},
                 {"name":"permohonan-lain","title":"Permohonan Lain","oss":{}}]""");
        ENGINE.on("POST /api/applications", 200, "{\"applications\":[]}");
        ENGINE.on(MESSAGES, 200, "{\"correlated\":\"oss-perbaikan\"}");
        ENGINE.on("PUT /api/applications/", 204, "");
    }

    @AfterAll
    static void stop() {
        ENGINE.close();
    }

    @Test
    void allLicencesOfAPushStartTogetherEachWithItsService() {
        Reply reply = push(Pushes.pharmacy());

        assertThat(reply.http()).isEqualTo(200);
        assertThat(reply.status()).isEqualTo("1");
        JsonNode started = started();
        assertThat(started).hasSize(3);
        assertThat(started.findValuesAsText("businessKey"))
                .containsExactly("I-202611230001", "I-202611230002", "I-202611230003");
        assertThat(started.at("/0/service").asText()).isEqualTo("izin-apotek");
        assertThat(started.at("/1/service").asText()).isEqualTo("permohonan-lain");
        assertThat(started.at("/2/service").isNull()).isTrue();
        assertThat(started.at("/0/permohonan").toString()).doesNotContain(Pushes.NIK);
        assertThat(started.at("/0/document/pemohon/nik").asText()).isEqualTo(Pushes.NIK);
    }

    @Test
    void theHeadersLicenceIsTheItemWhereThereIsNoChecklist() {
        assertThat(push(push -> Pushes.header(push).remove("data_checklist")).http())
                .isEqualTo(200);

        assertThat(started().findValuesAsText("businessKey")).containsExactly("I-202611230001");
    }

    @Test
    void oneObjectIsTakenWhereAListIsDue() {
        assertThat(push(push -> Pushes.header(push).set("data_checklist", Pushes.item(push, 1)))
                        .http())
                .isEqualTo(200);

        assertThat(started().findValuesAsText("businessKey")).containsExactly("I-202611230002");
    }

    @Test
    void theSameLicenceTwiceInOnePushIsOneApplication() {
        push(push -> Pushes.item(push, 1).put("id_izin", "I-202611230001"));

        assertThat(started().findValuesAsText("businessKey")).containsExactly("I-202611230001", "I-202611230003");
    }

    @Test
    void whatTheGuideGetsWrongItselfIsTolerated() {
        Reply reply = push(push -> {
            Pushes.header(push).put("npwp_perseroan", "9".repeat(22)).put("kd_izin", "0330000000011");
            Pushes.header(push).remove("tipe_dokumen ");
            Pushes.header(push).put("tipe_dokumen", 9).put("jumlah_aneh", 12.5);
            Pushes.item(push, 0).put("kd_izin", "0330000000011").put("id_produk", 4711);
        });

        assertThat(reply.http()).isEqualTo(200);
        assertThat(started().at("/0/document/oss/id_produk").asText()).isEqualTo("4711");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0000000000000000000000000000000000000000", "bukan token"})
    void aWrongOrMissingTokenIsRefusedAndNothingStored(String token) {
        Reply reply = send("/oss/receiveNIB", Pushes.pharmacy().toString(), token);

        assertThat(reply.http()).isEqualTo(401);
        assertThat(reply.status()).isEqualTo("2");
        assertThat(ENGINE.calls("POST /api/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"dataNIB\":{\"nib\":", "", "bukan json", "{} {}", "[1,2"})
    void brokenJsonIsSaid(String body) {
        Reply reply = send("/oss/receiveNIB", body, TOKEN);

        assertThat(reply.http()).isEqualTo(400);
        assertThat(reply.status()).isEqualTo("2");
    }

    @Test
    void theFieldThatIsMissingIsNamed() {
        assertThat(send("/oss/receiveNIB", "{}", TOKEN).remark()).isEqualTo("dataNIB wajib diisi");
        refused(push -> Pushes.header(push).remove("nib"), "dataNIB.nib wajib diisi");
        refused(push -> Pushes.item(push, 1).remove("id_izin"), "dataNIB.data_checklist[1].id_izin wajib diisi");
        refused(push -> Pushes.item(push, 1).put("id_izin", " "), "dataNIB.data_checklist[1].id_izin wajib diisi");
        refused(
                push -> Pushes.header(push).remove(List.of("data_checklist", "id_izin")),
                "dataNIB.data_checklist wajib diisi bila dataNIB.id_izin kosong");
        refused(push -> Pushes.header(push).put("data_checklist", "teks"), "dataNIB.data_checklist harus berupa objek");
    }

    @Test
    void theFieldThatIsTooLongOrUnusableIsNamed() {
        refused(
                push -> Pushes.item(push, 1).put("id_izin", "I-" + "1".repeat(24)),
                "dataNIB.data_checklist[1].id_izin melebihi 25 karakter");
        refused(
                push -> Pushes.header(push).put("nama_perseroan", "A".repeat(256)),
                "dataNIB.nama_perseroan melebihi 255 karakter");
        refused(
                push -> ((ObjectNode) push.at("/dataNIB/data_checklist/0/data_persyaratan/1"))
                        .put("tgl_dokumen", "2026-01-02 "),
                "dataNIB.data_checklist[0].data_persyaratan[1].tgl_dokumen melebihi 10 karakter");
        refused(
                push -> Pushes.header(push).put("medan_baru", "a\u0000b"),
                "dataNIB.medan_baru memuat karakter yang tidak sah");
        refused(
                push -> Pushes.header(push).put("medan\u0000\nbaru", "a"),
                "dataNIB.medan??baru memuat karakter yang tidak sah");
        refused(
                push -> Pushes.item(push, 0).put("id_izin", "I-1/../2"),
                "dataNIB.data_checklist[0].id_izin memuat karakter yang tidak sah");
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        Reply reply = push(push -> Pushes.header(push).put("besar", "x".repeat(1_100_000)));

        assertThat(reply.http()).isEqualTo(413);
        assertThat(reply.status()).isEqualTo("2");
    }

    @Test
    void anUpdateReachesTheRunningProcess() {
        push(push -> {
            Pushes.header(push).put("tipe_dokumen ", "5");
            ((ArrayNode) push.at("/dataNIB/data_checklist")).remove(2);
            ((ArrayNode) push.at("/dataNIB/data_checklist")).remove(1);
        });

        List<Call> told = ENGINE.calls(MESSAGES);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path()).isEqualTo("/api/applications/I-202611230001/messages");
        assertThat(told.get(0).json().path("messages").toString()).isEqualTo("[\"oss-perbaikan\",\"oss-pembaruan\"]");
        assertThat(told.get(0).json().at("/variables/perbaikan/diterimaPada").asText())
                .isEqualTo("02-03-2026 10:00 WIB");
        assertThat(told.get(0).json().at("/variables").toString()).doesNotContain(Pushes.NIK);
        assertThat(told.get(0).json().at("/document/oss/id_izin").asText()).isEqualTo("I-202611230001");
    }

    @ParameterizedTest
    @CsvSource({"378000, 378000", "378000.00, 378000", "0, 0", "1193400.5, 1193400.5"})
    void theRetributionThatOssHasSetIsToldAfterTheUpdateThatBringsIt(String said, String told) {
        push(push -> withRetribution(push, said));

        List<Call> messages = ENGINE.calls(MESSAGES).stream()
                .filter(call -> call.path().contains("I-202611230001"))
                .toList();
        assertThat(messages)
                .extracting(call -> call.json().path("messages").toString())
                .containsExactly("[\"oss-perbaikan\",\"oss-pembaruan\"]", "[\"oss-retribusi\"]");
        assertThat(messages.get(1).json().path("variables").toString())
                .isEqualTo("{\"retribusiOss\":\"" + told + "\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"378.000,00", "-5", "Rp378000", "1e6"})
    void anAmountThatIsNoneIsRefusedByTheNameOfItsFieldAndNobodyIsTold(String said) {
        Reply reply = push(push -> withRetribution(push, said));

        assertThat(reply.http()).isEqualTo(400);
        assertThat(reply.remark())
                .contains("data_checklist.data_teknis.nilai_retribusi")
                .contains("378000");
        assertThat(ENGINE.calls(MESSAGES)).isEmpty();
    }

    private static void withRetribution(ObjectNode push, String said) {
        Pushes.header(push).put("tipe_dokumen ", "5");
        ((ObjectNode) push.at("/dataNIB/data_checklist/0"))
                .putObject("data_teknis")
                .put("nilai_retribusi", said);
    }

    @Test
    void anUpdateOfAnUnknownLicenceStartsIt() {
        ENGINE.on(MESSAGES + "I-202611230002", 404, "{}");
        push(push -> Pushes.header(push).put("tipe_dokumen ", "5"));

        assertThat(started().findValuesAsText("businessKey")).containsExactly("I-202611230002");
    }

    @ParameterizedTest
    @CsvSource({"3,oss-pencabutan", "4,oss-pembatalan"})
    void revocationAndCancellationReachTheRunningProcess(String type, String message) {
        Reply reply = push(push -> Pushes.header(push).put("tipe_dokumen ", type));

        assertThat(reply.status()).isEqualTo("1");
        assertThat(ENGINE.calls(MESSAGES))
                .hasSize(3)
                .allSatisfy(call ->
                        assertThat(call.json().path("messages").toString()).isEqualTo("[\"" + message + "\"]"));
    }

    @ParameterizedTest
    @CsvSource({"3, revoked, true", "4, cancelled, true", "5, updated, false"})
    void theEngineIsToldWhatTheNewsMeansAndWhetherItMayComeFirst(String type, String milestone, boolean mayComeFirst) {
        push(push -> Pushes.header(push).put("tipe_dokumen ", type));

        assertThat(ENGINE.calls(MESSAGES)).isNotEmpty().allSatisfy(call -> {
            assertThat(call.json().path("milestone").asText()).isEqualTo(milestone);
            assertThat(call.json().path("keepIfUnknown").asBoolean()).isEqualTo(mayComeFirst);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503, 401, 422})
    void anEngineThatCannotTakeItMakesOssSendAgain(int status) {
        ENGINE.on("POST /api/applications", status, "{}");

        Reply reply = push(Pushes.pharmacy());
        assertThat(reply.http()).isEqualTo(503);
        assertThat(reply.status()).isEqualTo("2");
    }

    @Test
    void theSignedFileIsAttached() {
        Reply reply = file("I-202611230001", "https://berkas.contoh.example/izin.pdf");

        assertThat(reply.http()).isEqualTo(200);
        assertThat(reply.status()).isEqualTo("1");
        Call call = ENGINE.calls("PUT /api/applications/").get(0);
        assertThat(call.path()).isEqualTo("/api/applications/I-202611230001/signed-file");
        assertThat(call.json().path("url").asText()).isEqualTo("https://berkas.contoh.example/izin.pdf");
    }

    @Test
    void aSignedFileWithoutALicenceOrAnAddressIsRefused() {
        assertThat(file("", "https://berkas.contoh.example/izin.pdf").remark())
                .isEqualTo("receiveFileDS.id_izin wajib diisi");
        assertThat(file("I-1", "javascript:alert(1)").remark())
                .isEqualTo("receiveFileDS.file_izin harus berupa alamat http atau https");
        assertThat(file("I".repeat(26), "https://a.example").remark())
                .isEqualTo("receiveFileDS.id_izin melebihi 25 karakter");
        ENGINE.on("PUT /api/applications/I-404", 404, "{}");
        assertThat(file("I-404", "https://a.example").remark())
                .isEqualTo("receiveFileDS.id_izin tidak dikenal di sini");
    }

    @Test
    void healthAndMetricsAreOpen() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/prometheus").body()).contains("mpp_worker_running");
    }

    private void refused(Consumer<ObjectNode> bend, String remark) {
        Reply reply = push(bend);
        assertThat(reply.http()).isEqualTo(400);
        assertThat(reply.status()).isEqualTo("2");
        assertThat(reply.remark()).isEqualTo(remark);
        assertThat(ENGINE.calls("POST /api/")).isEmpty();
    }

    private Reply file(String idIzin, String url) {
        String body = "{\"receiveFileDS\":{\"id_izin\":\"%s\",\"nib\":\"0220001234567\",\"file_izin\":\"%s\"}}";
        return send("/oss/receiveFileDS", body.formatted(idIzin, url), TOKEN);
    }

    private Reply push(Consumer<ObjectNode> bend) {
        ObjectNode push = Pushes.pharmacy();
        bend.accept(push);
        return push(push);
    }

    private Reply push(ObjectNode push) {
        return send("/oss/receiveNIB", push.toString(), TOKEN);
    }

    private static JsonNode started() {
        List<Call> calls = ENGINE.calls("POST /api/applications").stream()
                .filter(call -> call.path().equals("/api/applications"))
                .toList();
        assertThat(calls).hasSize(1);
        return calls.get(0).json().path("applications");
    }

    private Reply send(String path, String body, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Token", token);
        }
        try {
            HttpResponse<String> response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
            JsonNode said = Pushes.read(response.body()).elements().next();
            return new Reply(
                    response.statusCode(),
                    said.path("status").asText(),
                    said.path("keterangan").asText());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** An answer of ours. */
    private record Reply(int http, String status, String remark) {}
}
