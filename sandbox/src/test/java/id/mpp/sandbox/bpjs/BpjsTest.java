package id.mpp.sandbox.bpjs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.sandbox.Http;
import id.mpp.sandbox.SandboxTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** BPJS tells the membership to those who sign. */
@SandboxTest
class BpjsTest {

    @LocalServerPort
    private int port;

    private final Signature signature;

    @Autowired
    BpjsTest(Signature signature) {
        this.signature = signature;
    }

    @Test
    void theSignatureIsTheOneOfThePublishedInterface() {
        assertThat(signature.of("1000", "1767225600")).isEqualTo("zVwH4y4S2h9+k+eA46dWrWbpSgdgJsx85ZrNyzx3kkk=");
    }

    @ParameterizedTest
    @CsvSource({
        "991000000001, 9988800000000001, AKTIF, AKTIF",
        "991000000007, 9988800000000007, AKTIF, TIDAK_AKTIF",
        "99123, 99456, AKTIF, AKTIF",
        "12345, 9A, TIDAK_DITEMUKAN, TIDAK_DITEMUKAN",
        "'', 9988800000000001, TIDAK_DITEMUKAN, AKTIF"
    })
    void theMembershipFollowsThePersona(String npp, String va, String ketenagakerjaan, String kesehatan) {
        JsonNode answer = ask(npp, va, Instant.now(), "1000");

        assertThat(answer.at("/metaData/code").asText()).isEqualTo("200");
        assertThat(answer.at("/response/ketenagakerjaan").asText()).isEqualTo(ketenagakerjaan);
        assertThat(answer.at("/response/kesehatan").asText()).isEqualTo(kesehatan);
        assertThat(answer.at("/response/nomorBukti").asText()).isNotBlank();
    }

    @Test
    void anOldOrForeignSignatureIsRefused() {
        JsonNode old = ask("99123", "99456", Instant.now().minus(Duration.ofMinutes(6)), "1000");
        JsonNode foreign = ask("99123", "99456", Instant.now(), "1001");

        assertThat(old.at("/metaData/code").asText()).isEqualTo("401");
        assertThat(foreign.at("/metaData/code").asText()).isEqualTo("401");
    }

    @Test
    void aCallWithoutHeadersIsRefused() {
        JsonNode answer = new Http(port).post("/bpjs/kepesertaan", "{}").json();

        assertThat(answer.at("/metaData/code").asText()).isEqualTo("401");
    }

    private JsonNode ask(String npp, String va, Instant at, String consId) {
        String timestamp = String.valueOf(at.getEpochSecond());
        return new Http(port)
                .post(
                        "/bpjs/kepesertaan",
                        "{\"noNpp\":\"" + npp + "\",\"noVa\":\"" + va + "\"}",
                        "X-cons-id",
                        consId,
                        "X-timestamp",
                        timestamp,
                        "X-signature",
                        signature.of(consId, timestamp),
                        "user_key",
                        "demo-bpjs-key")
                .json();
    }
}
