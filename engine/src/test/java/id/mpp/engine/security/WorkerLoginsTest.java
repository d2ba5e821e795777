package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.security.LoginsProperties.Login;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Who may work on what, as the settings say. */
@ExtendWith(OutputCaptureExtension.class)
class WorkerLoginsTest {

    @Test
    void aWorkerHasTheTopicsOfItsLineAndNobodyElseHasAny() {
        WorkerLogins logins = logins(
                login("worker.djp", "worker", "djp-verifikasi-kswp"),
                login("worker.oss", "worker", "oss-kirim-izin", "djp-verifikasi-kswp"),
                login("petugas", "petugas-dinkes"));
        assertThat(logins.topicsOf("worker.oss")).containsExactlyInAnyOrder("oss-kirim-izin", "djp-verifikasi-kswp");
        assertThat(logins.topicsOf("petugas")).isEmpty();
        assertThat(logins.topicsOf("WORKER.OSS")).isEmpty();
        assertThat(logins.topicsOf("")).isEmpty();
        assertThat(logins.allTopics()).containsExactly("djp-verifikasi-kswp", "oss-kirim-izin");
    }

    @Test
    void aWorkerWithoutTopicsIsToldToTheOperator(CapturedOutput output) {
        assertThat(logins(login("worker.baru", "worker")).topicsOf("worker.baru"))
                .isEmpty();
        assertThat(output).contains("worker.baru has no topics, so it may do nothing");
    }

    @Test
    void topicsOfALoginThatIsNoWorkerStopTheStart() {
        assertThatThrownBy(() -> logins(login("petugas", "petugas-dinkes", "djp-verifikasi-kswp")))
                .hasMessageContaining("mpp.logins: petugas has topics but is not in the group 'worker'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "*", "djp", "djp-kswp", "DJP-verifikasi-kswp", "djp_verifikasi_kswp", "djp-verifikasi-"})
    void aTopicWithAWrongNameStopsTheStart(String topic) {
        assertThatThrownBy(() -> logins(login("worker.djp", "worker", topic)))
                .hasMessageContaining("mpp.logins: the topic '" + topic + "' of worker.djp");
    }

    @Test
    void aWorkerThatIsNamedTwiceStopsTheStart() {
        assertThatThrownBy(() ->
                        logins(login("worker.djp", "worker", "djp-verifikasi-kswp"), login("worker.djp", "worker")))
                .hasMessageContaining("worker.djp is named twice");
    }

    private static WorkerLogins logins(Login... logins) {
        return new WorkerLogins(new LoginsProperties(List.of(logins), Duration.ofSeconds(30)));
    }

    private static Login login(String id, String group, String... topics) {
        return new Login(id, "", "", null, null, "rahasia", List.of(group), List.of(topics));
    }
}
