package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may migrate, and what a designer reads at his terminal. */
@EngineTest
class MigrationDoorTest {

    private final RunningEngine engine;
    private final MovingService services;

    MigrationDoorTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    @ParameterizedTest
    @CsvSource({
        "admin, 200",
        "perancang, 200",
        "manajer, 403",
        "petugas.dpmptsp, 403",
        "kepala.dpmptsp, 403",
        "worker.oss, 403",
        "worker.dukcapil, 403"
    })
    void migratingIsADesignersWork(String login, int status) {
        MovingService.Service service = services.deployed();
        service.start();
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas"));
        assertThat(engine.as(login).get(service.path("")).status()).isEqualTo(status);
        assertThat(engine.as(login).post(service.path("/dry-run"), Map.of()).status())
                .isEqualTo(status);
        assertThat(service.running(1)).isEqualTo(1);
        Answer run = engine.as(login).post(service.path("/runs"), Map.of());
        assertThat(run.status()).isEqualTo(status);
        assertThat(service.running(1)).isEqualTo(status == 200 ? 0 : 1);
    }

    @Test
    void nobodyMigratesWithoutALogin() {
        assertThat(engine.anonymous()
                        .post(services.deployed().path("/runs"), Map.of())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theTerminalGetsAPlanARehearsalAndAReport() {
        MovingService.Service service = services.deployed();
        String key = service.start();
        service.sending();
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas", "Kirim", "KirimIzin")
                .replace("oss-kirim-izin", "oss-perbarui-izin")
                .replace("name=\"Kirim izin\"", "name=\"Teruskan izin\""));
        String plan = text(service, null, "");
        assertThat(plan)
                .contains("Rencana pemindahan layanan " + service.name())
                .contains("versi 2, dipasang ", ": 0 permohonan berjalan")
                .contains("Dari versi 1 ke versi 2 (2 permohonan)")
                .contains("\"Periksa berkas\" (Periksa) -> \"Periksa berkas\" (PeriksaBerkas): 1 permohonan")
                .contains("sebab: namanya sama: Periksa berkas; formulirnya sama: periksa-pindah")
                .contains("perhatikan: topik berganti dari 'oss-kirim-izin' menjadi 'oss-perbarui-izin'");
        assertThat(text(service, "{\"mapping\":{\"Kirim\":\"\"}}", "/dry-run"))
                .contains("Dapat dipindahkan      : 1", "Tidak dapat dipindahkan: 1")
                .contains("Kirim izin (Kirim): langkah ini tidak punya tujuan dalam pemetaan - 1 permohonan:");
        String report = text(service, "{\"mapping\":{\"Kirim\":\"\"}}", "/runs?leaveBehind=true");
        assertThat(report)
                .contains("dari versi 1 ke versi 2", "Dimulai oleh Wulan Perancang pada ")
                .contains("Pemetaan: Periksa -> PeriksaBerkas; langkah lain tetap")
                .contains("Keadaan     : selesai", "Dipindahkan : 1", "Ditinggalkan: 1", "Menunggu    : 0");
        assertThat(text(service, null, "")).contains("1 dipindahkan, 1 ditinggalkan; dimulai Wulan Perancang");
        assertThat(engine.tasks(key)).hasSize(1);
    }

    @Test
    void whatIsUnknownIsNamed() {
        assertThat(engine.as("perancang")
                        .get("/api/services/tidak-ada/migration")
                        .expect(404)
                        .json()
                        .get("detail")
                        .asText())
                .contains("'tidak-ada'");
        MovingService.Service service = services.deployed();
        assertThat(service.dryRun(Map.of()).expect(400).json().get("detail").asText())
                .contains("baru mempunyai satu versi");
        assertThat(engine.as("perancang").get(service.path("/runs/999999")).status())
                .isEqualTo(404);
    }

    private String text(MovingService.Service service, String body, String path) {
        var request = engine.as("perancang").request(service.path(path)).header("Accept", "text/plain");
        return engine.as("perancang")
                .send(
                        body == null
                                ? request.GET()
                                : request.header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString(body)))
                .expect(200)
                .text();
    }
}
