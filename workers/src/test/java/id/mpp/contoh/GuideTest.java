package id.mpp.contoh;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.workers.fake.FakeEngine;
import id.mpp.workers.fake.FakeHttp;
import id.mpp.workers.kit.partner.TestPartners;
import id.mpp.workers.kit.runtime.TestAgency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide shows is this package, and this package works. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/tasks/connect-an-agency.md");
    private static final Path HERE = Path.of("src/test/java/id/mpp/contoh");

    private final FakeEngine engine = new FakeEngine();
    private final FakeHttp partner = new FakeHttp();

    @AfterEach
    void stop() {
        engine.close();
        partner.close();
    }

    static Stream<String> snippets() throws IOException {
        return Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE))
                .results()
                .map((MatchResult found) -> found.group(1));
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everyPieceOfCodeInTheGuideIsCodeOfThisPackage(String snippet) throws IOException {
        try (Stream<Path> files = Files.list(HERE)) {
            assertThat(files.map(GuideTest::read))
                    .as("no file of %s contains this piece of %s", HERE, GUIDE)
                    .anyMatch(code -> squeezed(code).contains(squeezed(snippet)));
        }
    }

    @Test
    void theGuideShowsCode() throws IOException {
        assertThat(snippets()).hasSizeGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1,complete,COCOK", "0,complete,TIDAK_DITEMUKAN", "2,bpmnError,anggota-ganda"})
    void theExampleWorksThroughTheKit(int members, String report, String content) {
        engine.document("I-1", "{\"pemohon\":{\"nik\":\"9901011708900001\"}}");
        partner.answer(200, "{\"jumlah\":" + members + "}");
        ContohProperties settings =
                new ContohProperties(partner.uri(), "kunci", Duration.ofSeconds(2), Duration.ofSeconds(2));
        try (TestAgency agency =
                TestAgency.at(engine, new ContohTopics().contoh(settings, TestPartners.open(), Clock.systemUTC()))) {
            engine.offer(
                    "1",
                    "contoh-verifikasi-anggota",
                    "I-1",
                    null,
                    "{\"jenisAnggota\":{\"type\":\"String\",\"value\":\"utama\"}}");

            assertThat(agency.report("1", report)).contains(content);
        }
        assertThat(partner.lastCall().json().path("jenis").asText()).isEqualTo("utama");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The formatter may break a line in the file that the guide does not. */
    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
