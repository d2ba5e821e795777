package id.mpp.engine.deputies;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator reads in sentences why somebody sees a task, and why not. */
@EngineTest
class VisibilityTest {

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    VisibilityTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    @Test
    void aCandidateSeesItByHisGroupAndOthersLackIt() {
        String task = engine.task(engine.start("layanan-uji"));
        JsonNode clerk = ask(task, "petugas.dpmptsp");
        assertThat(clerk.get("visible").booleanValue()).isTrue();
        assertThat(sentences(clerk))
                .contains(
                        "Sari Contoh berada di kelompok petugas-dpmptsp, calon pelaksana tugas ini.",
                        "Tugas ini belum diambil siapa pun.")
                .anyMatch(sentence -> sentence.startsWith("Tampak pada daftar: "));

        JsonNode stranger = ask(task, "petugas.dinkes");
        assertThat(stranger.get("visible").booleanValue()).isFalse();
        assertThat(sentences(stranger))
                .anyMatch(sentence -> sentence.startsWith("Calon pelaksananya kelompok petugas-dpmptsp, sedangkan Rina"
                        + " Misal berada di kelompok petugas-dinkes."))
                .noneMatch(sentence -> sentence.startsWith("Tampak pada daftar"));
    }

    @Test
    void whoHoldsItKeepsItOutOfListsOfWhatIsOnesOwn() {
        String task = engine.task(engine.start("layanan-uji"));
        engine.claim("petugas.dpmptsp", task).expect(204);
        assertThat(sentences(ask(task, "petugas.dpmptsp"))).contains("Tugas ini sedang dipegang Sari Contoh sendiri.");
        assertThat(sentences(ask(task, "petugas.dinkes")))
                .anyMatch(sentence -> sentence.startsWith("Tugas ini sedang dipegang Sari Contoh."));
    }

    @Test
    void aDeputySeesItWithinHisPeriodAndIsToldWhenItWasOver() {
        Office office = Office.of(engine, jdbc, Office.HEAD);
        String task = engine.task(office.decision());
        assertThat(ask(task, office.deputy()).get("visible").booleanValue()).isFalse();
        long deputyship = office.name();
        JsonNode within = ask(task, office.deputy());
        assertThat(within.get("visible").booleanValue()).isTrue();
        assertThat(sentences(within))
                .anyMatch(sentence -> sentence.startsWith("Ratna Laksana mewakili Hadi Teladan sampai")
                        && sentence.endsWith("untuk semua layanan, dan tugas ini termasuk."));
        String others = engine.task(engine.start("layanan-uji"));
        assertThat(ask(others, office.deputy()).get("visible").booleanValue()).isFalse();
        assertThat(sentences(ask(others, office.deputy())))
                .anyMatch(sentence -> sentence.contains("tetapi tugas ini bukan pekerjaan Hadi Teladan"));
        office.runOut(deputyship);
        JsonNode after = ask(task, office.deputy());
        assertThat(after.get("visible").booleanValue()).isFalse();
        assertThat(sentences(after))
                .anyMatch(sentence -> sentence.startsWith("Masa Ratna Laksana mewakili Hadi Teladan sudah berakhir"));
    }

    @Test
    void aGeneralRightASuspensionAndAnEndAreNamed() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        assertThat(sentences(ask(task, "perancang")))
                .anyMatch(sentence -> sentence.contains("karena hak umum kelompoknya di Camunda Admin"))
                .contains("Wulan Perancang tidak berhak membuka Tasklist.");
        engine.as("admin")
                .put("/engine-rest/process-instance/" + process(task) + "/suspended", Map.of("suspended", true))
                .expect(204);
        assertThat(sentences(ask(task, "petugas.dpmptsp")))
                .anyMatch(sentence -> sentence.startsWith("Prosesnya sedang ditangguhkan"));
        engine.as("admin")
                .put("/engine-rest/process-instance/" + process(task) + "/suspended", Map.of("suspended", false))
                .expect(204);
        engine.complete("petugas.dpmptsp", task, "keputusan", "lengkap").expect(204);
        JsonNode gone = ask(task, "petugas.dpmptsp");
        assertThat(gone.get("visible").booleanValue()).isFalse();
        assertThat(sentences(gone)).singleElement().asString().startsWith("Tugas ini sudah tidak ada");
    }

    @Test
    void onlyAdministratorsAskAndAboutWhatThereIs() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        for (String login : List.of("petugas.dpmptsp", "manajer", "perancang", "worker.oss")) {
            engine.as(login)
                    .get("/api/tasks/" + task + "/visibility?officer=" + login)
                    .expect(403);
            engine.as(login).get("/api/visibility/choices?application=" + key).expect(403);
        }
        engine.as("admin")
                .get("/api/tasks/" + task + "/visibility?officer=tidak.ada")
                .expect(404);
        engine.as("admin")
                .get("/api/tasks/tidak-ada/visibility?officer=manajer")
                .expect(404);
        JsonNode choices = engine.as("admin")
                .get("/api/visibility/choices?application=" + key)
                .expect(200)
                .json();
        assertThat(choices.at("/tasks/0/id").asText()).isEqualTo(task);
        assertThat(choices.get("officers").findValuesAsText("login")).contains("petugas.dinkes", "kepala.dpmptsp");
    }

    private JsonNode ask(String task, String officer) {
        return engine.as("admin")
                .get("/api/tasks/" + task + "/visibility?officer=" + officer)
                .expect(200)
                .json();
    }

    private String process(String task) {
        return engine.as("admin")
                .get("/engine-rest/task/" + task)
                .expect(200)
                .json()
                .get("processInstanceId")
                .asText();
    }

    private static List<String> sentences(JsonNode visibility) {
        return visibility.get("reasons").findValuesAsText("sentence");
    }
}
