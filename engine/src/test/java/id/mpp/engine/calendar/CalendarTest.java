package id.mpp.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.Answer;
import id.mpp.engine.AtOnce;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The calendar over HTTP, as the administrator's page uses it. */
@EngineTest
class CalendarTest {

    private final RunningEngine engine;

    CalendarTest(RunningEngine engine) {
        this.engine = engine;
    }

    @Test
    void theShippedCalendarHasThisYearConfirmedByItsDecreeAndTheNextNot() {
        JsonNode calendar = engine.as("manajer")
                .get("/api/calendar/versions/1")
                .expect(200)
                .json()
                .get("calendar");
        assertThat(calendar.get("zone").asText()).isEqualTo("Asia/Jakarta");
        assertThat(calendar.at("/years/0/status").asText()).isEqualTo("confirmed");
        assertThat(calendar.at("/years/0/decree").asText()).contains("1497/2025");
        assertThat(kinds(calendar.at("/years/0/days"), "libur")).isEqualTo(17);
        assertThat(kinds(calendar.at("/years/0/days"), "cuti")).isEqualTo(8);
        assertThat(calendar.at("/years/1/status").asText()).isEqualTo("unconfirmed");
    }

    private static long kinds(JsonNode days, String kind) {
        return StreamSupport.stream(days.spliterator(), false)
                .filter(day -> day.get("kind").asText().equals(kind))
                .count();
    }

    @Test
    void aNewVersionIsKeptBesideTheOldOneWithAuthorAndReason() {
        ObjectNode current = current();
        Answer answer = apply(current.get("version").intValue(), withHoliday(current, "2029-03-03"))
                .expect(200);
        int version = answer.json().get("version").intValue();
        assertThat(version).isEqualTo(current.get("version").intValue() + 1);
        JsonNode kept = engine.as("manajer")
                .get("/api/calendar/versions")
                .expect(200)
                .json()
                .get(0);
        assertThat(kept.get("version").intValue()).isEqualTo(version);
        assertThat(kept.get("appliedBy").asText()).isEqualTo("admin");
        assertThat(kept.get("reason").asText()).isEqualTo("Uji");
        assertThat(current().get("calendar").toString()).contains("2029-03-03");
    }

    @Test
    void twoAdministratorsAtOnceDoNotOverwriteEachOther() throws Exception {
        ObjectNode current = current();
        int version = current.get("version").intValue();
        List<Integer> answers = AtOnce.run(List.of(
                () -> apply(version, withHoliday(current, "2029-04-04")).status(),
                () -> apply(version, withHoliday(current, "2029-05-05")).status()));
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        Answer late = apply(version, withHoliday(current, "2029-06-06")).expect(409);
        assertThat(late.json().get("detail").asText()).contains("versi " + version, "Muat ulang");
    }

    @Test
    void whatIsWrongIsNamed() {
        ObjectNode current = current();
        ObjectNode noDecree = withHoliday(current, "2029-03-03");
        noDecree.withArray("years").forEach(year -> ((ObjectNode) year).putNull("decree"));
        assertThat(refused(noDecree)).contains("years[2026].decree");
        ObjectNode early = withHoliday(current, "2029-03-03");
        early.put("closes", "07:00");
        assertThat(refused(early)).contains("jam tutup");
        ObjectNode elsewhere = withHoliday(current, "2029-03-03");
        ((ObjectNode) elsewhere.withArray("years").get(0)).withArray("days").add(day("2031-01-01"));
        assertThat(refused(elsewhere)).contains("2031-01-01 tidak termasuk tahun itu");
        ObjectNode twice = withHoliday(current, "2029-03-03");
        ((ObjectNode) twice.withArray("years").get(0)).withArray("days").add(day("2026-01-01"));
        assertThat(refused(twice)).contains("2026-01-01 tercantum dua kali");
        ObjectNode week = withHoliday(current, "2029-03-03");
        week.put("week", 9);
        assertThat(refused(week)).contains("week");
        ObjectNode zone = withHoliday(current, "2029-03-03");
        zone.put("zone", "Asia/Entah");
        assertThat(refused(zone)).contains("zone");
        zone.put("zone", "Asia/Makassar");
        assertThat(refused(zone)).contains("zone: engine bekerja dengan zona waktu Asia/Jakarta", "MPP_ZONE");
        assertThat(current().get("version")).isEqualTo(current.get("version"));
    }

    @Test
    void onlyAnAdministratorChangesIt() {
        ObjectNode current = current();
        Map<String, Object> order = order(current.get("version").intValue(), withHoliday(current, "2029-03-03"));
        for (String login : List.of("manajer", "petugas.dpmptsp", "kepala.dpmptsp", "perancang", "worker.oss")) {
            assertThat(engine.as(login).post("/api/calendar", order).status())
                    .as(login)
                    .isEqualTo(403);
            assertThat(engine.as(login).post("/api/calendar/preview", order).status())
                    .as(login)
                    .isEqualTo(403);
        }
        assertThat(engine.anonymous().get("/api/calendar").status()).isEqualTo(401);
    }

    private String refused(ObjectNode calendar) {
        return engine.as("admin")
                .post("/api/calendar/preview", Map.of("calendar", calendar))
                .expect(400)
                .json()
                .get("detail")
                .asText();
    }

    private ObjectNode current() {
        return (ObjectNode) engine.as("admin").get("/api/calendar").expect(200).json();
    }

    private Answer apply(int basedOn, ObjectNode calendar) {
        return engine.as("admin").post("/api/calendar", order(basedOn, calendar));
    }

    private static Map<String, Object> order(int basedOn, ObjectNode calendar) {
        return Map.of("basedOn", basedOn, "reason", "Uji", "calendar", calendar);
    }

    /** The calendar in force with one more holiday, in a year that no case of the tests lies in. */
    private static ObjectNode withHoliday(ObjectNode current, String date) {
        ObjectNode calendar = current.get("calendar").deepCopy();
        ArrayNode years = calendar.withArray("years");
        for (int i = 0; i < years.size(); i++) {
            if (years.get(i).get("year").intValue() == 2029) {
                years.remove(i);
            }
        }
        ObjectNode year =
                years.addObject().put("year", 2029).put("status", "unconfirmed").putNull("decree");
        year.putArray("days").add(day(date));
        return calendar;
    }

    private static ObjectNode day(String date) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("date", date)
                .put("kind", "daerah")
                .put("name", "Hari uji");
    }
}
