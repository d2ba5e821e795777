package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.EngineTest;
import id.mpp.engine.security.CurrentLogin;
import id.mpp.engine.security.WorkerLogins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the operator is told at the start about topics and contracts that do not fit. */
@EngineTest
@ExtendWith(OutputCaptureExtension.class)
class OwnTopicsTest {

    private final CurrentLogin login;
    private final WorkerLogins logins;
    private final TopicContracts contracts;

    OwnTopicsTest(CurrentLogin login, WorkerLogins logins, TopicContracts contracts) {
        this.login = login;
        this.logins = logins;
        this.contracts = contracts;
    }

    @Test
    void aTopicWithoutAContractIsToldToTheOperator(CapturedOutput output) {
        assertThat(new OwnTopics(login, logins, contracts).ofCaller()).isEmpty();
        assertThat(output)
                .contains("No contract in processes/.camunda/topics names the topic bpjs-verifikasi-kepesertaan")
                .doesNotContain("names the topic " + Case.DJP);
    }
}
