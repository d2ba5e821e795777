package id.mpp.engine.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The figures for Prometheus, and what {@code deploy/monitoring} makes of them. */
@EngineTest
class CaseMetricsTest {

    private static final Path MONITORING = Path.of("..", "deploy", "monitoring");
    private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

    /** A name with an underscore that stands where a metric stands: before a selector, an operator or the end. */
    private static final Pattern METRIC = Pattern.compile("\\b((?:mpp|hikaricp|http_server|jvm)_[a-z_]+)\\b");

    private final RunningEngine engine;
    private final CaseMetrics metrics;

    CaseMetricsTest(RunningEngine engine, CaseMetrics metrics) {
        this.engine = engine;
        this.metrics = metrics;
    }

    @BeforeEach
    void anApplicationOfToday() {
        engine.start("layanan-uji");
        metrics.compute();
    }

    @Test
    void eachServiceHasItsNumbersAndTheyAreThoseOfTheApi() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        LocalDate from = today.minusDays(29);
        JsonNode total = engine.as("manajer")
                .get("/api/figures?service=layanan-uji&from=" + from + "&to=" + today)
                .expect(200)
                .json()
                .get("total");
        assertThat(value("mpp_cases_received{service=\"layanan-uji\"}"))
                .isEqualTo(total.get("received").doubleValue())
                .isPositive();
        assertThat(value("mpp_cases_open{service=\"layanan-uji\"}"))
                .isEqualTo(total.get("open").doubleValue())
                .isPositive();
        assertThat(value("mpp_cases_ended{outcome=\"deemed\",service=\"layanan-uji\"}"))
                .isZero();
    }

    @Test
    void theyFollowWhatHappens() {
        double before = value("mpp_cases_open{service=\"layanan-uji\"}");
        String key = engine.start("layanan-uji");
        metrics.compute();
        assertThat(value("mpp_cases_open{service=\"layanan-uji\"}")).isEqualTo(before + 1);
        engine.message(key, null, "oss-pencabutan").expect(200);
        metrics.compute();
        assertThat(value("mpp_cases_open{service=\"layanan-uji\"}")).isEqualTo(before);
    }

    @Test
    void everyMetricOfTheAlertsAndTheDashboardExists() throws IOException {
        JsonNode alerts =
                new YAMLMapper().readTree(MONITORING.resolve("mpp-alerts.yml").toFile());
        JsonNode dashboard = new ObjectMapper()
                .readTree(MONITORING.resolve("grafana-mpp.json").toFile());
        List<String> expressions = alerts.findValuesAsText("expr");
        assertThat(expressions).hasSizeGreaterThan(4);
        List<String> drawn = dashboard.findValuesAsText("expr");
        assertThat(drawn).hasSizeGreaterThan(10);
        Set<String> served = engine.anonymous()
                .get("/actuator/prometheus")
                .text()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("[{ ]", 2)[0])
                .collect(Collectors.toSet());
        Set<String> used = new TreeSet<>(metrics(String.join("\n", expressions)));
        used.addAll(metrics(String.join("\n", drawn)));
        used.addAll(metrics(dashboard.at("/templating/list/1/definition").asText()));
        assertThat(used).contains("mpp_cases_overdue", "hikaricp_connections_pending");
        assertThat(served).containsAll(used);
    }

    private static Set<String> metrics(String text) {
        return METRIC.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Debian's package {@code prometheus} brings it. */
    @Test
    @EnabledIf("isPromtoolHere")
    void promtoolAcceptsTheRules() throws IOException, InterruptedException {
        Process check = new ProcessBuilder(
                        PROMTOOL.toString(),
                        "check",
                        "config",
                        MONITORING.resolve("prometheus.yml").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(check.getInputStream().readAllBytes());
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
    }

    static boolean isPromtoolHere() {
        return Files.isExecutable(PROMTOOL);
    }

    private double value(String series) {
        return engine.anonymous()
                .get("/actuator/prometheus")
                .expect(200)
                .text()
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no series " + series));
    }
}
