package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.mpp.engine.documents.DocumentState.Kind;
import id.mpp.engine.journal.Entry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the journal says of a licence, whose document knows its first two lines. */
class DocumentStateTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 1, 31);
    private static final int KNOWN = 2;

    @ParameterizedTest
    @CsvSource({
        "received approved issued reminded paid, VALID",
        "received approved frozen, FROZEN",
        "received approved frozen fulfilled, VALID",
        "received approved revoked, WITHDRAWN",
        "received approved cancelled, WITHDRAWN",
        "received approved voided, WITHDRAWN",
        "received approved withdrawn, WITHDRAWN",
        "received approved withdrawn fulfilled, WITHDRAWN",
        "received approved withdrawn expired, WITHDRAWN",
        "received approved expired, EXPIRED",
        "received approved expired withdrawn, EXPIRED",
        "received withdrawn issued, VALID"
    })
    void itFollowsWhatCameAfterTheDocument(String milestones, Kind kind) {
        assertThat(state(LAST_DAY, milestones).kind()).isEqualTo(kind);
    }

    @Test
    void theLastDayCountsAndTheNextOneNot() {
        assertThat(state(LAST_DAY, "received approved")).isEqualTo(new DocumentState(Kind.VALID, null));
        assertThat(state(LAST_DAY.plusDays(1), "received approved"))
                .isEqualTo(new DocumentState(Kind.EXPIRED, LAST_DAY.plusDays(1)));
        assertThat(state(LAST_DAY.plusDays(1), "received approved withdrawn").kind())
                .isEqualTo(Kind.WITHDRAWN);
    }

    /** Half past five in the afternoon in Greenwich is the next day in Jakarta. */
    @Test
    void theDayIsThatOfTheMall() {
        assertThat(state(LAST_DAY, "received approved frozen").since()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    private static DocumentState state(LocalDate today, String milestones) {
        String[] names = milestones.split(" ");
        List<Entry> journal = IntStream.range(0, names.length)
                .mapToObj(i -> new Entry(
                        i, i + 1, names[i], Instant.parse("2026-11-26T17:30:00Z"), null, null, null, null, null))
                .toList();
        return DocumentState.of(document(), journal, ZONE, today);
    }

    private static IssuedDocument document() {
        return new IssuedDocument(
                "L-1",
                "izin",
                "1/2026",
                "0000000000000000",
                LocalDate.of(2026, 11, 26),
                LAST_DAY,
                KNOWN,
                JsonNodeFactory.instance.objectNode(),
                null);
    }
}
