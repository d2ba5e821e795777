package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mpp.engine.journal.Entry;
import id.mpp.engine.journal.Milestone;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** Who decided, when and what: the last line of the journal that says so. */
final class Decision {

    private static final Set<Milestone> DECISIONS = Set.of(
            Milestone.APPROVED,
            Milestone.REFUSED,
            Milestone.DEEMED,
            Milestone.ISSUED_PROVISIONALLY,
            Milestone.ADMONISHED,
            Milestone.FROZEN,
            Milestone.WITHDRAWN);

    private Decision() {}

    /** Null when nothing was decided yet. */
    static JsonNode of(List<Entry> journal, ZoneId zone) {
        return journal.stream()
                .filter(entry -> DECISIONS.contains(Milestone.of(entry.milestone())))
                .reduce((earlier, later) -> later)
                .map(entry -> written(entry, zone))
                .orElseGet(JsonNodeFactory.instance::nullNode);
    }

    private static JsonNode written(Entry entry, ZoneId zone) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("tonggak", entry.milestone())
                .put("tentang", Milestone.of(entry.milestone()).label())
                .put("tanggal", entry.at().atZone(zone).toLocalDate().toString())
                .put("oleh", entry.actorName())
                .put("nip", entry.actorNip())
                .put("jabatan", entry.actorPosition())
                .put("catatan", entry.note());
    }
}
