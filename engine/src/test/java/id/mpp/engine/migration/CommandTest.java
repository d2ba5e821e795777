package id.mpp.engine.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code ./mpp plan-migration}, as a designer types it. */
@EngineTest
class CommandTest {

    private final RunningEngine engine;
    private final MovingService services;
    private MovingService.Service service;

    CommandTest(RunningEngine engine, RepositoryService repository, RuntimeService runtime, JdbcClient jdbc) {
        this.engine = engine;
        this.services = new MovingService(engine, repository, runtime, jdbc);
    }

    @BeforeEach
    void deploy() {
        assumeTrue(
                Stream.of("/usr/bin/curl", "/bin/curl", "/usr/local/bin/curl")
                        .anyMatch(file -> Files.exists(Path.of(file))),
                "the command needs curl");
        service = services.deployed();
        service.start(3);
        service.sending();
        service.deploy(MovingService.renamed(MovingService.model(), "Periksa", "PeriksaBerkas"));
    }

    @Test
    void aDesignerLooksRehearsesExecutesAndReadsTheReport() throws Exception {
        Answer plan = mpp("perancang");
        assertThat(plan.status()).as(plan.text()).isZero();
        assertThat(plan.text()).contains("Dari versi 1 ke versi 2 (4 permohonan)", "(PeriksaBerkas): 3 permohonan");

        assertThat(mpp("perancang", "--dry-run").status()).isZero();
        Answer refused = mpp("perancang", "--dry-run", "--map", "Kirim=");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.text()).contains("Tidak dapat dipindahkan: 1");
        assertThat(service.running(1)).isEqualTo(4);

        Answer stopped = mpp("perancang", "--execute", "--map", "Kirim=");
        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.text()).contains("Keadaan     : berhenti", "langkah ini tidak punya tujuan");

        Answer done = mpp("perancang", "--execute");
        assertThat(done.status()).as(done.text()).isZero();
        assertThat(done.text()).contains("Keadaan     : selesai");
        assertThat(service.running(2)).isEqualTo(4);
    }

    @Test
    void whatIsWrongIsSaidInASentence() throws Exception {
        Answer officer = mpp("petugas.dpmptsp", "--execute");
        assertThat(officer.status()).isEqualTo(1);
        assertThat(officer.text()).contains("petugas.dpmptsp tidak boleh memindahkan permohonan");
        assertThat(mpp("perancang", "--map", "a b").text()).contains("'a b' bukan LAMA=BARU");
        assertThat(mpp("perancang", "--dry-run", "--map", "Ngawur=Kirim").text())
                .contains("mpp: mapping: versi lama tidak memuat langkah 'Ngawur'");
        assertThat(mpp("perancang", "--pindah").text()).contains("'--pindah' tidak dikenal");
        assertThat(service.running(1)).isEqualTo(4);
    }

    /** Exit code and everything that was printed. */
    private Answer mpp(String login, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("../mpp", "plan-migration", service.name(), "--address", engine.baseUrl()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("MPP_LOGIN", login);
        builder.environment().put("MPP_PASSWORD", "demo");
        Process process = builder.start();
        process.getOutputStream().close();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }
}
