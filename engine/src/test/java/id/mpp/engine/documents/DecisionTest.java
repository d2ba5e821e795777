package id.mpp.engine.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.journal.Entry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which decision a letter names. */
class DecisionTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Test
    void itIsTheLastOneOnTheDayThatItWasWhereTheMallIs() {
        JsonNode decision =
                Decision.of(List.of(line("refused", "Sari"), line("approved", "Hadi"), line("paid", "Bank")), ZONE);
        assertThat(decision.path("tonggak").asText()).isEqualTo("approved");
        assertThat(decision.path("tentang").asText()).isEqualTo("Permohonan disetujui");
        assertThat(decision.path("oleh").asText()).isEqualTo("Hadi");
        assertThat(decision.path("tanggal").asText()).isEqualTo("2026-11-27");
    }

    @Test
    void thereMayBeNone() {
        assertThat(Decision.of(List.of(line("received", "Sari")), ZONE).isNull())
                .isTrue();
    }

    private static Entry line(String milestone, String name) {
        Instant at = Instant.parse("2026-11-26T17:30:00Z");
        return new Entry(1, 1, milestone, at, "login", name, "990101197001011001", "Kepala", "catatan");
    }
}
