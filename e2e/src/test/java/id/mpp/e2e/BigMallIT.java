package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.e2e.actors.Actors;
import id.mpp.e2e.actors.Filing;
import id.mpp.e2e.actors.Http;
import id.mpp.e2e.actors.Officer;
import id.mpp.e2e.actors.Officers;
import id.mpp.e2e.actors.Reply;
import id.mpp.e2e.day.Script;
import id.mpp.e2e.day.Visitor;
import id.mpp.e2e.day.WorkingDay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What officers and managers wait for when the mall has 100,000 ended and 20,000 open cases; only with {@code -Dmpp.long=true}. */
@EnabledIfSystemProperty(named = "mpp.long", matches = "true")
class BigMallIT {

    private static final int ENDED = 100_000;
    private static final int OPEN = 20_000;
    private static final int TIMES = 60;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");
    private static final int TWO_YEARS = 700;
    private static final int A_MONTH = 30;

    /** What looks after open cases does so as often as in a mall; OSS is not asked about cases that it has never seen. */
    private static final Map<String, String> AS_SHIPPED = Map.of(
            "MPP_OSS_LIMITINTERVAL", "PT10M",
            "MPP_OSS_RECONCILIATION_INTERVAL", "PT24H",
            "MPP_FINTECH_POLL", "PT1H",
            "MPP_FINTECH_SWEEP", "PT10S",
            "MPP_WORKERS_LONGPOLL", "PT20S");

    private static Stack stack;
    private static Actors actors;
    private static String sample;

    @BeforeAll
    static void fill() throws SQLException {
        stack = Stack.start(addresses -> AS_SHIPPED);
        actors = stack.actors();
        List<String> open = openCases();
        List<String> ended = endedCases();
        try (Connection connection = stack.tables().connect()) {
            CaseCopies copies = new CaseCopies(connection);
            for (String key : ended) {
                copies.add(key, ENDED / ended.size(), TWO_YEARS);
            }
            for (String key : open) {
                copies.add(key, OPEN / open.size(), A_MONTH);
            }
            copies.addAnswers();
            copies.settle();
        }
        sample = open.get(0) + "-7";
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    /** At each step of a pharmacy licence, and one that waits for the applicant. */
    private static List<String> openCases() {
        Officers officers = actors.officers();
        List<String> keys = IntStream.range(0, 5).mapToObj(i -> received()).toList();
        officers.askForCorrection(keys.get(1), "Lampirkan denah terbaru.");
        for (int i = 2; i < keys.size(); i++) {
            officers.acceptFiles(keys.get(i));
        }
        for (int i = 3; i < keys.size(); i++) {
            officers.assess(keys.get(i));
        }
        officers.visit(keys.get(4));
        officers.inspector().findTask(keys.get(4), "rekomendasi-dinkes");
        officers.inspector().findTask(keys.get(3), "catat-kunjungan");
        return keys;
    }

    private static String received() {
        Filing filing = Filing.pharmacy();
        actors.oss().send(filing);
        actors.officers().clerk().findTask(filing.key(), "periksa-berkas");
        return filing.key();
    }

    /** Of all services, and of each kind of ending that a day knows. */
    private static List<String> endedCases() {
        List<Visitor> visitors = Script.read("/day.yaml").visitors(100);
        new WorkingDay(actors).serve(visitors, Duration.ofMinutes(6));
        return visitors.stream().map(Visitor::key).toList();
    }

    @Test
    void everybodyGetsAnAnswer() throws IOException {
        Map<String, Supplier<Reply>> questions = new LinkedHashMap<>();
        questions.putAll(ofClerk());
        questions.putAll(ofManager());

        List<String> lines = new ArrayList<>(List.of("question,median_ms,p95_ms"));
        questions.forEach((name, question) -> lines.add(name + "," + times(question)));
        lines.add("once: deputy named," + named().toMillis() + ",");
        System.out.println(String.join("\n", lines));
        Files.write(Files.createDirectories(results()).resolve("big-mall.csv"), lines);
    }

    @Test
    void theDatabasePages() {
        JsonNode first = actors.officer("manajer")
                .http()
                .get("/api/figures/cases?state=open&size=20&page=0")
                .expect(200)
                .json();
        assertThat(first.path("total").asInt()).isGreaterThanOrEqualTo(OPEN);
        assertThat(first.path("cases")).hasSize(20);
    }

    private static Map<String, Supplier<Reply>> ofClerk() {
        Officer clerk = actors.officers().clerk();
        Http http = clerk.http().with("Accept", "application/hal+json");
        String task = Officer.id(clerk.findTask(sample, "periksa-berkas"));
        Map<String, Supplier<Reply>> questions = new LinkedHashMap<>();
        for (JsonNode filter : clerk.http()
                .get("/engine-rest/filter?resourceType=Task")
                .expect(200)
                .json()) {
            String list = "/engine-rest/filter/" + filter.path("id").asText() + "/";
            String name = filter.path("name").asText();
            questions.put("list " + name, () -> http.post(list + "list?firstResult=0&maxResults=15", Map.of()));
            questions.put("count " + name, () -> clerk.http().get(list + "count"));
        }
        List<String> tasks = new ArrayList<>();
        clerk.http()
                .get("/engine-rest/task?maxResults=15")
                .expect(200)
                .json()
                .forEach(found -> tasks.add(Officer.id(found)));
        questions.put("cards", () -> clerk.http().post("/api/worklist/cards", Map.of("tasks", tasks)));
        for (Map.Entry<String, Map<String, Object>> search : Map.<String, Map<String, Object>>of(
                        "by number", Map.of("q", sample.substring(2)),
                        "by name", Map.of("q", "Wira"),
                        "of nobody", Map.of("q", "tidak ada yang bernama begini"),
                        "of all, by applicant", Map.of("sort", "applicant", "page", 100),
                        "of all, by due date", Map.of("page", 10))
                .entrySet()) {
            questions.put(
                    "search " + search.getKey(), () -> clerk.http().post("/api/worklist/search", search.getValue()));
        }
        for (String panel : List.of("casefile", "outlook", "story", "deputyship")) {
            questions.put("task " + panel, () -> clerk.http().get("/api/tasks/" + task + "/" + panel));
        }
        questions.put("attachments", () -> clerk.http().get("/api/applications/" + sample + "/attachments"));
        return questions;
    }

    private static Map<String, Supplier<Reply>> ofManager() {
        Http http = actors.officer("manajer").http();
        Map<String, Supplier<Reply>> questions = new LinkedHashMap<>();
        for (String path : List.of(
                "?by=service",
                "?by=agency",
                "?by=month",
                "?by=service&service=izin-apotek",
                "/open",
                "/choices",
                "/cases?state=open",
                "/cases?state=overdue&page=100")) {
            questions.put("figures" + path, () -> http.get("/api/figures" + path));
        }
        for (String path : List.of(
                "/api/paths/izin-apotek/steps",
                "/api/paths/izin-apotek/steps?from=2025-01-01",
                "/api/applications/" + sample + "/path",
                "/api/survey?by=service",
                "/api/survey?by=month",
                "/api/readiness")) {
            questions.put(path.replace(sample, "{number}"), () -> http.get(path));
        }
        return questions;
    }

    /** Each open task of the clerk becomes that of his deputy too. */
    private static Duration named() {
        String tomorrow =
                LocalDateTime.now(ZoneId.of("Asia/Jakarta")).plusDays(1).format(MINUTE);
        Reply named = actors.officer("admin")
                .http()
                .post(
                        "/api/deputyships",
                        Map.of("officer", "petugas.dpmptsp", "deputy", "kepala.dpmptsp", "to", tomorrow));
        return named.expect(200, 201).took();
    }

    private static String times(Supplier<Reply> question) {
        question.get().expect(200);
        List<Long> took = IntStream.range(0, TIMES)
                .mapToObj(i -> question.get().expect(200).took().toMillis())
                .sorted()
                .toList();
        return took.get(TIMES / 2) + "," + took.get(TIMES * 95 / 100);
    }

    private static Path results() {
        return Checkout.results("measured");
    }
}
