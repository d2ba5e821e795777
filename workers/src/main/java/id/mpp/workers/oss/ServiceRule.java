package id.mpp.workers.oss;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Which licences one service takes, as its {@code service.yaml} says.
 *
 * @param name the service
 * @param codes kd_izin values it takes outright
 * @param matches otherwise business codes together with licence kinds
 * @param validity how long its licence is valid, as an ISO period; empty when not set
 */
record ServiceRule(String name, List<String> codes, List<Match> matches, String validity) {

    /** Business codes and licence kinds that belong together. */
    record Match(List<String> kbli, List<String> kinds) {}

    static ServiceRule of(JsonNode service) {
        JsonNode oss = service.path("oss");
        List<Match> matches = nodes(oss.path("match"))
                .map(match -> new Match(texts(match.path("kbli")), texts(match.path("jenis-izin"))))
                .toList();
        return new ServiceRule(
                service.path("name").asText(),
                texts(oss.path("kd-izin")),
                matches,
                oss.path("masa-berlaku").asText(""));
    }

    private static List<String> texts(JsonNode list) {
        return nodes(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> nodes(JsonNode list) {
        boolean single = list.isTextual() || list.isNumber();
        return single ? Stream.of(list) : StreamSupport.stream(list.spliterator(), false);
    }
}
