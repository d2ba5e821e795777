package id.mpp.sandbox.persona;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The tester finds the personas and their stories in a list. */
@SandboxTest
class PersonaTest {

    @LocalServerPort
    private int port;

    @Test
    void everyPersonaIsListedWithItsStory() {
        JsonNode list = new Http(port).get("/control/personas").json();

        assertThat(list.findValuesAsText("name")).contains("apotek-sehat", "tiga-izin");
        assertThat(list.findValuesAsText("story")).hasSize(list.size()).noneMatch(String::isBlank);
    }
}
