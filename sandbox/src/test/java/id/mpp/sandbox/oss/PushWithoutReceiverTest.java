package id.mpp.sandbox.oss;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A push to nobody ends in a sentence that says what to do. */
@SandboxTest
class PushWithoutReceiverTest {

    @LocalServerPort
    private int port;

    @Test
    void aPushToNobodySaysWhatToDo() {
        Http.Answer answer = new Http(port).post("/control/oss/push", "{}");

        assertThat(answer.status()).isEqualTo(502);
        assertThat(answer.json().path("detail").asText()).contains("start the workers");
    }
}
