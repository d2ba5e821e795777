package id.mpp.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who has come, with the number of his application once he has one. */
public final class Visitor {

    private final Visit visit;
    private final Map<String, Map<String, Map<String, Object>>> usual;
    private final Map<String, Integer> asked = new HashMap<>();
    private String key;
    private JsonNode pushed;
    private boolean hasCorrected;

    Visitor(Visit visit, Map<String, Map<String, Map<String, Object>>> usual) {
        this.visit = visit;
        this.usual = usual;
    }

    public Visit visit() {
        return visit;
    }

    /** The number of the application. */
    public String key() {
        return key;
    }

    void isCalled(String number) {
        key = number;
    }

    /** What OSS sent for him. */
    void isPushed(JsonNode sent) {
        pushed = sent;
        key = sent.at("/dataNIB/id_izin").asText();
    }

    /** What OSS sends again once the applicant has corrected it; null when he has, or does not. */
    ObjectNode correction() {
        if (!visit.corrects() || hasCorrected) {
            return null;
        }
        hasCorrected = true;
        ObjectNode again = pushed.deepCopy();
        ((ObjectNode) again.path("dataNIB")).put("tipe_dokumen", "5");
        return again;
    }

    /** What the officer answers whose turn it is. */
    Map<String, Object> answers(String process, String task) {
        List<Map<String, Object>> own = visit.answers().get(task);
        if (own == null) {
            return usual(process, task);
        }
        int before = asked.merge(task, 1, Integer::sum) - 1;
        return own.get(Math.min(before, own.size() - 1));
    }

    private Map<String, Object> usual(String process, String task) {
        Map<String, Object> answers = usual.getOrDefault(process, Map.of()).get(task);
        if (answers == null) {
            throw new AssertionError(
                    "Nobody has said what is answered to " + task + " of " + process + ", for " + this);
        }
        return answers;
    }

    @Override
    public String toString() {
        return key + " (" + visit.service() + ", " + visit.who() + ")";
    }
}
