package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What we send is as the guide wants it, or does not leave and says which field is wrong; whatever officers write. */
class LettersTest {

    private static final int ROUNDS = 20_000;
    private static final List<String> PIECES = List.of(
            "a",
            "Berkas diperiksa. ",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u007f",
            "é",
            "漢",
            "\u200b",
            "\ufeff",
            "\uffff",
            "😀",
            "👩‍👩‍👧",
            "\ud83d",
            "\ude00",
            "ṩ̂",
            "‮",
            "<b>",
            "\"",
            "\\",
            "${x}",
            "&amp;");

    private final StatusLetters letters = new StatusLetters(TestSettings.oss("http://localhost:1/oss"));
    private final SandboxRules sandbox = SandboxRules.read();

    @Test
    void whateverOfficersWriteTheLetterIsTakenByTheStrictEmulatorOrRefusedByNameHere() {
        int sent = 0;
        int refused = 0;
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            Map<String, String> letter = letters.of(report(random)).orElseThrow();
            try {
                LetterCheck.check(Call.STATUS, letter);
                sandbox.assertTaken(seed, "receiveLicenseStatus", "IZINSTATUS", letter);
                sent++;
            } catch (InvalidLetter e) {
                assertThat(e.sentence())
                        .as("seed %d", seed)
                        .matches("Belum dikirim ke OSS: IZINSTATUS\\.\\w+ .+\\. [A-Z].+")
                        .doesNotContain("keterangan");
                refused++;
            }
        }
        assertThat(sent).isGreaterThan(ROUNDS / 10);
        assertThat(refused).isGreaterThan(ROUNDS / 10);
    }

    @ParameterizedTest
    @CsvSource({"65535, a, 65535", "65536, a, 65535", "32768, é, 65535", "30000, 😀, 65535", "16384, 😀, 65535"})
    void aLongRemarkIsCutWithAMarkAndNeverInsideACharacter(int times, String piece, int longest) {
        String fitted = FreeText.fit(piece.repeat(times), "-", longest);

        assertThat(fitted.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(longest);
        boolean isCut = times * piece.getBytes(StandardCharsets.UTF_8).length > longest;
        assertThat(fitted.endsWith(" ... (dipotong)")).isEqualTo(isCut);
        assertThat(fitted.replace(FreeText.MARK, "").replace(piece, "")).isEmpty();
        assertThat(fitted.length()).isGreaterThan((longest - 20) / piece.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void aDeputySignsWithHisOwnNameOnly() {
        ObjectNode report = report(new Random(1));
        report.put("actorName", "Ratna Laksana, S.E., mewakili Hadi Teladan").put("actorNip", "990101198301012008");
        assertThat(letters.of(report).orElseThrow()).containsEntry("nama_status", "Ratna Laksana, S.E.");
    }

    @Test
    void aRemarkOfNothingButControlCharactersIsNoRemark() {
        assertThat(FreeText.fit(" \u0000\u0007\r\n\t", "Berkas lengkap", 100)).isEqualTo("Berkas lengkap");
        assertThat(FreeText.fit("a\u0000b\r\nc\ud83d", "-", 100)).isEqualTo("a b\nc\ufffd");
    }

    @ParameterizedTest
    @CsvSource({
        "nama_status, 51, melebihi 50 karakter (51), mpp.oss.names",
        "nip_status, 51, melebihi 50 karakter (51), NIP petugas",
        "id_izin, 26, melebihi 25 karakter (26), kontak teknis OSS",
        "kd_izin, 14, melebihi 13 karakter (14), kontak teknis OSS",
        "kd_instansi, 4, melebihi 3 karakter (4), pengaturan mpp.oss",
        "nib, 0, kosong, kontak teknis OSS"
    })
    void aFieldThatBreaksTheGuideIsNamedWithItsLengthAndARemedy(String field, int length, String fault, String remedy) {
        Map<String, String> letter = good();
        letter.put(field, "9".repeat(length));

        assertThatExceptionOfType(InvalidLetter.class)
                .isThrownBy(() -> LetterCheck.check(Call.STATUS, letter))
                .withMessage("Belum dikirim ke OSS: IZINSTATUS." + field + " " + fault)
                .satisfies(e -> assertThat(e.advice()).contains(remedy));
    }

    @ParameterizedTest
    @CsvSource({
        "kd_status, 58, bukan kode yang dikenal pedoman OSS",
        "kd_status, 5, bukan kode yang dikenal pedoman OSS",
        "tgl_status, 2026-02-30 09:15:30, bukan tanggal yang sah",
        "tgl_status, 2026-03-02T09:15:30, bukan tanggal yang sah",
        "warna, biru, tidak ada dalam pedoman"
    })
    void aCodeOrDateTheGuideDoesNotKnowIsNamedToo(String field, String value, String fault) {
        Map<String, String> letter = good();
        letter.put(field, value);

        assertThatExceptionOfType(InvalidLetter.class)
                .isThrownBy(() -> LetterCheck.check(Call.STATUS, letter))
                .withMessage("Belum dikirim ke OSS: IZINSTATUS." + field + " " + fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siti\u0000", "Siti\ud83d", "Siti\u0085"})
    void aNameWithBrokenCharactersIsRefusedAndNotMended(String name) {
        Map<String, String> letter = good();
        letter.put("nama_status", name);

        assertThatExceptionOfType(InvalidLetter.class)
                .isThrownBy(() -> LetterCheck.check(Call.STATUS, letter))
                .withMessageContaining("IZINSTATUS.nama_status memuat karakter yang tidak sah");
    }

    @Test
    void everyStatusOfTheShippedSettingsIsInTheGuidesList() {
        assertThat(TestSettings.oss("http://localhost:1").statuses().values())
                .extracting(OssProperties.Status::code)
                .allMatch(LetterCheck.codes("status")::contains);
    }

    @ParameterizedTest
    @ValueSource(strings = {"990001012020011001", "Petugas Yang Bernama Sangat Panjang Sekali, S.Farm., M.Kes., Apt."})
    void anOfficerWhoseNameIsTooLongIsKnownToOssByTheNameOfTheSettings(String key) {
        OssProperties settings = TestSettings.withNames(Map.of(key, "Petugas Y. B. S. Panjang"));
        ObjectNode report = report(new Random(1));
        report.put("actorName", "Petugas Yang Bernama Sangat Panjang Sekali, S.Farm., M.Kes., Apt.");
        report.put("actorNip", "990001012020011001");

        Map<String, String> letter = new StatusLetters(settings).of(report).orElseThrow();

        assertThat(letter).containsEntry("nama_status", "Petugas Y. B. S. Panjang");
    }

    private static Map<String, String> good() {
        Map<String, String> letter = new LinkedHashMap<>();
        letter.put("nib", "0220001234567");
        letter.put("id_izin", "I-1");
        letter.put("kd_instansi", "990");
        letter.put("kd_status", "20");
        letter.put("tgl_status", "2026-03-02 09:15:30");
        letter.put("nip_status", "-");
        letter.put("nama_status", "Petugas Contoh");
        letter.put("keterangan", "Berkas diperiksa");
        LetterCheck.check(Call.STATUS, letter);
        return letter;
    }

    private static ObjectNode report(Random random) {
        ObjectNode report = new ObjectMapper().createObjectNode();
        report.put("milestone", "validation");
        report.put("at", "2026-11-24T03:00:00Z");
        report.put("note", text(random, random.nextInt(50) == 0 ? 70_000 : 40));
        report.put("actorName", random.nextBoolean() ? "Petugas Contoh" : text(random, 40));
        report.put("actorNip", random.nextBoolean() ? "990001012020011001" : text(random, 30));
        report.withObject("/document/oss")
                .put("nib", "0220001234567")
                .put("oss_id", "P-1")
                .put("id_izin", "I-" + "9".repeat(random.nextInt(26)))
                .put("id_proyek", "R-1")
                .put("id_produk", "K-1")
                .put("kd_izin", "0".repeat(random.nextInt(5) == 0 ? 14 : 12));
        return report;
    }

    private static String text(Random random, int most) {
        return IntStream.range(0, random.nextInt(most))
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining());
    }

    /** The emulator's own rules, applied without a line of our code; strict, so that an unknown field fails too. */
    private record SandboxRules(JsonNode methods, JsonNode tables) {

        private static final Path FOLDER = Path.of("../sandbox/src/main/resources/oss");

        static SandboxRules read() {
            try {
                YAMLMapper yaml = new YAMLMapper();
                return new SandboxRules(
                        yaml.readTree(FOLDER.resolve("rules.yaml").toFile()),
                        yaml.readTree(FOLDER.resolve("reference-tables.yaml").toFile()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        void assertTaken(int seed, String method, String root, Map<String, String> letter) {
            JsonNode rules = methods.path(method);
            letter.forEach((field, value) -> {
                JsonNode rule = rules.path(root + "." + field);
                assertThat(rule.isMissingNode()).as("%d: %s", seed, field).isFalse();
                assertThat(value.length())
                        .as("%d: length of %s", seed, field)
                        .isLessThanOrEqualTo(rule.path("length").asInt());
                assertThat(value.codePoints().noneMatch(SandboxRules::isBroken))
                        .as("%d: characters of %s", seed, field)
                        .isTrue();
                if (rule.has("codes")) {
                    assertThat(tables.path(rule.path("codes").asText()).has(value))
                            .as("%d: code %s", seed, field)
                            .isTrue();
                }
            });
            rules.properties().stream()
                    .filter(rule -> rule.getKey().indexOf('.') > 0)
                    .filter(rule -> !rule.getValue().path("optional").asBoolean())
                    .forEach(rule -> assertThat(
                                    letter.getOrDefault(rule.getKey().substring(root.length() + 1), ""))
                            .as("%d: %s", seed, rule.getKey())
                            .isNotBlank());
        }

        private static boolean isBroken(int c) {
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            return isHalf || Character.isISOControl(c) && c != '\n' && c != '\t';
        }
    }
}
