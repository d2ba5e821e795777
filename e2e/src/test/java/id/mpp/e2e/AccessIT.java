package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in, and who sees what. */
@Journey
class AccessIT {

    private final Actors actors;
    private final URI engine;

    AccessIT(Stack stack) {
        actors = stack.actors();
        engine = stack.addresses().engine();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/version",
                "/engine-rest/process-definition",
                "/engine-rest/history/variable-instance",
                "/engine-rest/external-task",
                "/engine-rest/no-such-thing",
                "/api/services",
                "/api/reports",
                "/api/openapi",
                "/api/applications/I-99",
                "/api/applications/I-99/document",
                "/api/no-such-thing"
            })
    void nothingOpensWithoutALogin(String path) {
        Http anonymous = Http.at(engine);
        assertThat(anonymous.get(path).status()).isEqualTo(401);
        assertThat(anonymous.send("POST", path, "{}").status()).isEqualTo(401);
        // a login that no other test uses: too many wrong passwords lock it for a while
        assertThat(anonymous.as("perancang", "salah").get(path).status()).isEqualTo(401);
    }

    @Test
    void theWebappsGiveNothingWithoutASession() {
        Http anonymous = Http.at(engine);
        assertThat(anonymous.get("/camunda/api/engine/engine/default/task").status())
                .isEqualTo(401);
        assertThat(anonymous
                        .get("/camunda/api/cockpit/plugin/base/default/incident")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void anOfficerSeesAndTakesOnlyTasksOfHisOwnGroup() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        JsonNode task = actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        Officer stranger = actors.officer("petugas.dinkes");

        assertThat(stranger.tasks(filing.key())).isEmpty();
        assertThat(actors.officer("petugas.pupr").tasks(filing.key())).isEmpty();
        String path = "/engine-rest/task/" + Officer.id(task);
        assertThat(stranger.http().get(path).status()).isIn(403, 404);
        assertThat(stranger.http().get(path + "/variables").status()).isIn(403, 404);
        assertThat(stranger.http().get(path + "/form-variables").status()).isIn(403, 404);
        assertThat(stranger.claim(task).status()).isEqualTo(403);
        assertThat(stranger.complete(task, Map.of("keputusanBerkas", "lengkap")).status())
                .isEqualTo(403);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports",
                "/api/services",
                "/engine-rest/history/variable-instance",
                "/engine-rest/variable-instance",
                "/engine-rest/external-task"
            })
    void anOfficerReadsNeitherReportsNorProcessData(String path) {
        var reply = actors.officer("petugas.dinkes").http().get(path);
        assertThat(reply.status() == 403 || "[]".equals(reply.body()))
                .as("%s: HTTP %s %s", path, reply.status(), reply.body())
                .isTrue();
    }

    @Test
    void aWorkersLoginReadsWhatItsContractNamesAndOnlyWhileItIsAtWork() {
        Http worker = actors.officer("worker.dukcapil").http();
        actors.partners().set("dukcapil", "down");
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        String document = "/api/applications/" + filing.key() + "/document";

        JsonNode excerpt = worker.get(document).expect(200).json();
        assertThat(excerpt.at("/pemohon/nik").asText()).isEqualTo(filing.header("no_id_user_proses"));
        assertThat(excerpt.has("usaha")).isFalse();
        assertThat(excerpt.has("oss")).isFalse();

        actors.partners().allWell();
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        worker.get(document).expect(403);
    }

    @Test
    void aWorkersLoginBringsNothingInAndStartsNothing() {
        Http worker = actors.officer("worker.dukcapil").http();

        worker.post("/api/applications", Map.of("applications", List.of())).expect(403);
        worker.post("/engine-rest/process-definition/key/izin-apotek/start", Map.of())
                .expect(403);
    }
}
