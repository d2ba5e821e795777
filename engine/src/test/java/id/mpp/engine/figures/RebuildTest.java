package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.sql.Timestamp;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of figures against the journal: written with each step, and the same when they are written anew. */
@EngineTest
class RebuildTest {

    private static final List<Tale> TALES = LongStream.range(0, 250)
            .mapToObj(seed -> Tale.of(seed, ZoneId.of("Asia/Jakarta")))
            .toList();

    private final RunningEngine engine;
    private final Archive archive;
    private final JdbcClient jdbc;

    RebuildTest(
            RunningEngine engine, JdbcClient jdbc, ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.engine = engine;
        this.archive = new Archive(jdbc, events, transaction);
        this.jdbc = jdbc;
    }

    @BeforeEach
    void lay() {
        archive.keep(TALES);
    }

    @Test
    void eachRowIsWhatASecondCountMakesOfTheJournal() {
        SecondCount first = SecondCount.by(calendar("/api/calendar/versions/1"));
        SecondCount today = SecondCount.by(calendar("/api/calendar"));
        for (Tale tale : TALES) {
            Map<String, Object> row = archive.row(tale.key());
            Line decision = SecondCount.decision(tale);
            Line ending = SecondCount.ending(tale);
            assertThat(row)
                    .as(tale.toString())
                    .containsEntry("service", Archive.SERVICE)
                    .containsEntry("received_at", at(tale.lines().get(0)))
                    .containsEntry("complete_at", at(tale.lines().get(2)))
                    .containsEntry("decided_at", at(decision))
                    .containsEntry("is_in_time", today.isInTime(tale))
                    .containsEntry("ended_at", at(ending))
                    .containsEntry("outcome", SecondCount.outcome(tale));
            if (ending != null) {
                assertThat(parties(row)).as(tale.toString()).isEqualTo(first.owners(tale));
            }
        }
        assertThat(TALES)
                .as("some of each")
                .anyMatch(tale -> SecondCount.ending(tale) == null)
                .anyMatch(tale -> Boolean.TRUE.equals(today.isInTime(tale)))
                .anyMatch(tale -> Boolean.FALSE.equals(today.isInTime(tale)));
    }

    private static Map<String, Integer> parties(Map<String, Object> row) {
        Map<String, Integer> parties = new TreeMap<>();
        String[] agencies = row.get("agencies").toString().split(",");
        String[] days = row.get("agency_days").toString().split(",");
        for (int i = 0; i < agencies.length; i++) {
            parties.put(agencies[i], Integer.valueOf(days[i]));
        }
        assertThat(row.get("own_days")).isEqualTo(parties.getOrDefault("dpmptsp", 0));
        parties.put(SecondCount.APPLICANT, (Integer) row.get("applicant_days"));
        assertThat(row.get("days"))
                .isEqualTo(parties.values().stream().mapToInt(Integer::intValue).sum());
        parties.values().removeIf(number -> number == 0);
        return parties;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from mpp.case_figures where business_key like 'I-ANGKA-%'",
                "update mpp.case_figures set service = 'lain', is_in_time = not is_in_time, received_at = now() where business_key like 'I-ANGKA-%'"
            })
    void whateverHasBecomeOfThemTheJournalGivesThemBack(String harm) {
        List<Map<String, Object>> before = rows();
        jdbc.sql(harm).update();
        assertThat(engine.as("admin")
                        .post("/api/figures/rebuild", "")
                        .expect(200)
                        .json()
                        .get("applications")
                        .intValue())
                .isGreaterThanOrEqualTo(TALES.size());
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void everyApplicationOfTheEnginesOwnHasItsRow() {
        String key = engine.start("layanan-uji");
        assertThat(archive.row(key)).containsEntry("service", "layanan-uji").containsEntry("ended_at", null);
        engine.message(key, null, "oss-pencabutan").expect(200);
        assertThat(archive.row(key)).containsEntry("outcome", "cancelled").containsEntry("days", 0);
    }

    @Test
    void anApprovalEndsACaseOnlyWhenNobodyIsLeftToDoMore() {
        String running = engine.start("layanan-surat");
        engine.complete("petugas.dpmptsp", engine.task(running)).expect(204);
        assertThat(engine.milestones(running)).endsWith("approved");
        assertThat(archive.row(running)).containsEntry("ended_at", null).containsEntry("decided_by", "dpmptsp");

        String ended = engine.start("layanan-berwaktu");
        engine.complete("petugas.dpmptsp", engine.task(ended)).expect(204);
        engine.complete("kepala.dpmptsp", engine.task(ended), "keputusan", "setuju")
                .expect(204);
        assertThat(archive.row(ended))
                .containsEntry("outcome", "issued")
                .containsEntry("is_in_time", true)
                .containsEntry("agencies", "dpmptsp");
    }

    @Test
    void theJournalKnowsForWhomALineWasWritten() {
        String key = engine.start("layanan-uji");
        engine.claim("petugas.dpmptsp", engine.task(key)).expect(204);
        engine.complete("petugas.dpmptsp", engine.task(key), "keputusan", "lengkap")
                .expect(204);
        engine.work(key, "nomorIzin", "99/2026");
        assertThat(jdbc.sql("select coalesce(agency, '-') from mpp.journal where business_key = ? order by sequence")
                        .param(key)
                        .query(String.class)
                        .list())
                .containsExactly("-", "dpmptsp", "dpmptsp", "oss");
        assertThat(archive.row(key)).containsEntry("agencies", "dpmptsp,oss");
    }

    @Test
    void onlyAdministratorsRebuild() {
        assertThat(engine.as("manajer").post("/api/figures/rebuild", "").status())
                .isEqualTo(403);
    }

    private List<Map<String, Object>> rows() {
        return TALES.stream().map(tale -> archive.row(tale.key())).toList();
    }

    private JsonNode calendar(String path) {
        return engine.as("manajer").get(path).expect(200).json().get("calendar");
    }

    private static Timestamp at(Line line) {
        return line == null ? null : Timestamp.from(line.at());
    }
}
