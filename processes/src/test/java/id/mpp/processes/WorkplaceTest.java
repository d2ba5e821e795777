package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A worker's answer is made out of its contract. */
class WorkplaceTest {

    private final Workplace workplace = Workplace.in(Repository.ROOT);

    @Test
    void whatIsNotGivenIsTheFirstChoiceOrSomethingOfItsType() {
        assertThat(workplace.topic("dukcapil-verifikasi-nik").answer(Map.of()))
                .isEqualTo(Map.of(
                        "verifikasiDukcapil", Map.of("type", "Json", "value", "{}"),
                        "hasilDukcapil", Map.of("type", "String", "value", "COCOK")));
    }

    @Test
    void everyTypeOfAContractHasAValueThatFitsIt() {
        assertThat(List.of("text", "number", "boolean", "date", "json"))
                .extracting(
                        type -> new Variable("a", type, true, null).typed(null).get("type"))
                .containsExactly("String", "Long", "Boolean", "String", "Json");
    }

    @Test
    void aNumberMayHaveDecimals() {
        assertThat(new Variable("a", "number", true, null).typed(JsonNodeFactory.instance.numberNode(2.5)))
                .isEqualTo(Map.of("type", "Double", "value", 2.5));
    }

    @Test
    void aRequiredInputThatNobodyHasWrittenIsMissing() throws Exception {
        var inputs =
                new ObjectMapper().readTree("{\"nomorLaporan\": {\"value\": 7}, \"tindakLanjut\": {\"value\": null}}");

        assertThat(workplace.topic("oss-selesaikan-laporan").missing(inputs))
                .extracting(Variable::name)
                .containsExactly("tindakLanjut", "catatanTindakLanjut");
    }
}
