package id.mpp.engine.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What managers read, against sums that the test makes of the same answers by itself. */
@EngineTest
class ResultsTest {

    private static final String SERVICE = "layanan-skm";
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final List<Given> ANSWERS = given();

    private final RunningEngine engine;
    private final JdbcClient jdbc;

    ResultsTest(RunningEngine engine, JdbcClient jdbc) {
        this.engine = engine;
        this.jdbc = jdbc;
    }

    /** In a year in which nothing else happens here. */
    private static List<Given> given() {
        Random random = new Random(14_2017);
        return IntStream.range(0, 200)
                .mapToObj(i -> new Given(
                        LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366)),
                        random.nextInt(5) == 0 ? "counter" : "online",
                        IntStream.range(0, 9)
                                .map(element -> 1 + random.nextInt(4))
                                .boxed()
                                .toList()))
                .toList();
    }

    @BeforeEach
    void lay() {
        long there = jdbc.sql("select count(*) from mpp.survey_answer where service = ?")
                .param(SERVICE)
                .query(Long.class)
                .single();
        if (there == 0) {
            ANSWERS.forEach(given -> jdbc.sql("""
                            insert into mpp.survey_answer (service, answered_on, channel, u1, u2, u3, u4, u5, u6, u7, u8, u9)
                            values (:service, :on, :channel, :marks)
                            """)
                    .param("service", SERVICE)
                    .param("on", given.on())
                    .param("channel", given.channel())
                    .param("marks", given.marks())
                    .update());
        }
    }

    @Test
    void theYearIsTheSumOfItsAnswers() {
        assertResult(
                get("?service=" + SERVICE + "&from=2024-01-01&to=2024-12-31").get("total"), ANSWERS);
    }

    @Test
    void firstAndLastDayBelongToThePeriod() {
        LocalDate from = ANSWERS.get(0).on();
        LocalDate to = from.plusDays(40);
        assertResult(
                get("?service=" + SERVICE + "&from=" + from + "&to=" + to).get("total"),
                ANSWERS.stream()
                        .filter(given ->
                                !given.on().isBefore(from) && !given.on().isAfter(to))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"month, 12", "quarter, 4"})
    void eachMonthAndQuarterHasItsOwn(String by, int parts) {
        JsonNode groups = get("?service=" + SERVICE + "&from=2024-01-01&to=2024-12-31&by=" + by)
                .get("groups");
        assertThat(groups).hasSize(parts);
        for (JsonNode group : groups) {
            List<Given> own = ANSWERS.stream()
                    .filter(given ->
                            part(given.on(), by).equals(group.get("key").asText()))
                    .toList();
            assertThat(own).isNotEmpty();
            assertResult(group, own);
        }
    }

    private static String part(LocalDate day, String by) {
        return by.equals("month")
                ? day.toString().substring(0, 7)
                : day.getYear() + "-T" + ((day.getMonthValue() + 2) / 3);
    }

    /** The population is what the figures count as ended, and the sample follows it. */
    @Test
    void thePopulationIsThatOfTheFigures() {
        EndedCase ended = EndedCase.of(engine);
        ended.tell(EndedCase.OFFICER, EndedCase.MARKS).expect(204);
        JsonNode total = get("?service=layanan-uji").get("total");
        long population = engine.as("manajer")
                .get("/api/figures?service=layanan-uji")
                .expect(200)
                .json()
                .at("/total/ended")
                .longValue();
        assertThat(total.get("population").longValue()).isEqualTo(population).isPositive();
        assertThat(total.get("needed").longValue()).isEqualTo(SampleSize.of(population));
        assertThat(total.get("respondents").longValue()).isPositive();
        assertThat(total.get("atCounter").longValue()).isPositive();
    }

    @Test
    void aServiceThatNobodyHasAnsweredForIsThereToo() {
        JsonNode groups = get("?from=2023-01-01&to=2023-12-31").get("groups");
        assertThat(groups)
                .extracting(group -> group.get("key").asText())
                .contains("layanan-loket", "layanan-dua-pintu");
        assertThat(groups).allSatisfy(group -> {
            assertThat(group.get("respondents").longValue()).isZero();
            assertThat(group.get("index").isNull()).isTrue();
            assertThat(group.get("grade").isNull()).isTrue();
        });
        assertThat(StreamSupport.stream(groups.spliterator(), false)
                        .filter(group -> group.get("key").asText().equals("layanan-loket")))
                .extracting(group -> group.get("title").asText())
                .containsExactly("Layanan Loket");
    }

    @Test
    void theFileSaysTheSame() {
        JsonNode total =
                get("?service=" + SERVICE + "&from=2024-01-01&to=2024-12-31").get("total");
        String index = String.format(INDONESIA, "%.2f", total.get("index").decimalValue());
        String file = engine.as("manajer")
                .get("/api/survey.csv?service=" + SERVICE + "&from=2024-01-01&to=2024-12-31")
                .expect(200)
                .text();
        assertThat(file.lines().findFirst().orElseThrow())
                .startsWith("\uFEFFKode;Layanan;Populasi;Sampel minimum;Responden;Responden di loket;U1 Persyaratan;")
                .endsWith("U9 Sarana dan prasarana;Indeks;Mutu;Kinerja");
        assertThat(file.lines().skip(1).toList())
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line)
                        .startsWith(SERVICE + ";" + SERVICE + ";0;0;200;")
                        .contains(";" + index + ";" + total.get("grade").asText() + ";"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/survey", "/api/survey.csv", "/api/readiness"})
    void theyAreForManagersOnly(String path) {
        engine.as("manajer").get(path).expect(200);
        engine.as("admin").get(path).expect(200);
        for (String other : List.of("petugas.dpmptsp", "kepala.dpmptsp", "perancang", "worker.oss")) {
            assertThat(engine.as(other).get(path).status()).as(other).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "survey?from=10-03-2026 | from: tulis tanggal seperti",
                "survey?from=2026-05-02&to=2026-05-01 | from: tanggal awal harus sebelum",
                "survey?by=hari | by: pilih service, month, quarter",
                "readiness?to=kemarin | to: tulis tanggal seperti"
            })
    void whatIsWrongIsNamed(String path, String sentence) {
        Answer answer = engine.as("manajer").get("/api/" + path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("detail").asText()).startsWith(sentence);
    }

    private void assertResult(JsonNode result, List<Given> answers) {
        assertThat(result.get("respondents").intValue()).isEqualTo(answers.size());
        assertThat(result.get("atCounter").longValue())
                .isEqualTo(answers.stream()
                        .filter(given -> given.channel().equals("counter"))
                        .count());
        BigDecimal marks = BigDecimal.valueOf(answers.stream()
                .flatMap(given -> given.marks().stream())
                .mapToLong(Integer::longValue)
                .sum());
        BigDecimal index = marks.multiply(BigDecimal.valueOf(25))
                .divide(BigDecimal.valueOf(9L * answers.size()), 2, RoundingMode.HALF_UP);
        assertThat(result.get("index").decimalValue()).isEqualByComparingTo(index);
        for (int element = 0; element < 9; element++) {
            int place = element;
            double mean = answers.stream()
                    .mapToInt(given -> given.marks().get(place))
                    .average()
                    .orElseThrow();
            assertThat(result.get("means").get(element).decimalValue())
                    .isEqualByComparingTo(BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP));
        }
    }

    private JsonNode get(String query) {
        return engine.as("manajer").get("/api/survey" + query).expect(200).json();
    }

    /** What somebody has answered on a day. */
    private record Given(LocalDate on, String channel, List<Integer> marks) {}
}
