package id.mpp.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of the building approval give the rupiah that the law's formula gives, in the engine that decides. */
@ExtendWith(SharedEngine.class)
class RetributionIT {

    private static final int BUILDINGS = Integer.getInteger("mpp.buildings", 150);

    @ParameterizedTest
    @CsvSource({
        "70,  1,  hunian,   sederhana,       perorangan-badan-usaha, 378000,  hunian kurang dari 100 m2 dan kurang dari 2 lantai",
        "150, 3,  hunian,   tidak-sederhana, perorangan-badan-usaha, 1193400, hunian lebih dari 100 m2 dan lebih dari 2 lantai",
        "240, 3,  usaha,    tidak-sederhana, perorangan-badan-usaha, 7862400, usaha",
        "70,  1,  usaha,    sederhana,       negara,                 0,       usaha",
        "100, 1,  hunian,   sederhana,       perorangan-badan-usaha, 540000,  celah hunian: menurut klasifikasi (9901000000 sejak 2026-01-01)",
        "100, 1,  hunian,   tidak-sederhana, perorangan-badan-usaha, 765000,  celah hunian: menurut klasifikasi (9901000000 sejak 2026-01-01)",
        "120, 2,  hunian,   sederhana,       perorangan-badan-usaha, 672300,  celah hunian: menurut klasifikasi (9901000000 sejak 2026-01-01)",
        "120, 2,  hunian,   tidak-sederhana, perorangan-badan-usaha, 945540,  celah hunian: menurut klasifikasi (9901000000 sejak 2026-01-01)",
        "70,  11, hunian,   sederhana,       perorangan-badan-usaha, -,       celah hunian: menurut klasifikasi (9901000000 sejak 2026-01-01)",
        "500, 2,  campuran, sederhana,       perorangan-badan-usaha, 11205000, campuran sampai 500 m2 dan sampai 2 lantai"
    })
    void theExamplesComeOutToTheRupiahAndNameTheirRule(
            int area,
            int floors,
            String function,
            String complexity,
            String owner,
            String amount,
            String rule,
            Runner runner) {
        Building simple = new Building(String.valueOf(area), 1, function, true, true, false, "baru", "0");
        Map<String, Object> facts = simple.variables();
        facts.putAll(Map.of("jumlahLantai", floors, "kompleksitas", complexity, "kepemilikan", owner));

        assertThat(decide(runner, "retribusi-pbg", "2026-11-26", "9901000000", facts))
                .isEqualTo(amount);
        assertThat(decide(runner, "aturan-indeks-fungsi", "2026-11-26", "9901000000", facts))
                .isEqualTo(rule);
    }

    /** A region or a time that has no number yet is a person's to decide, never a guess. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31, 9901000000, -",
        "2026-01-01, 9901000000, 540000",
        "2026-01-01, 9901010003, 540000",
        "2026-01-01, 9902000000, -"
    })
    void theNumbersAreThoseOfTheRegionAndTheDay(String day, String region, String amount, Runner runner) {
        Map<String, Object> facts = new Building("100", 1, "hunian", true, true, false, "baru", "0").variables();

        assertThat(decide(runner, "retribusi-pbg", day, region, facts)).isEqualTo(amount);
    }

    @Test
    void anyBuildingCostsWhatTheLawsFormulaSaysAndTheSentenceInTheJournalTellsItAgain(Runner runner) {
        long seed = Long.getLong("mpp.seed", System.nanoTime());
        Random chance = new Random(seed);
        for (int i = 0; i < BUILDINGS; i++) {
            Building building = Building.any(chance);
            Map<String, Object> facts = building.variables();

            String amount = decide(runner, "retribusi-pbg", "2026-11-26", "9901000000", facts);
            String sentence = decide(runner, "rincian-retribusi-pbg", "2026-11-26", "9901000000", facts);

            assertThat(amount).as("mpp.seed=%d: %s", seed, building).isEqualTo(building.retribution());
            assertThat(Rupiah.again(sentence))
                    .as("mpp.seed=%d: %s", seed, sentence)
                    .isEqualTo(amount);
        }
    }

    private static String decide(Runner runner, String decision, String day, String region, Map<String, Object> facts) {
        Map<String, Object> variables = new LinkedHashMap<>();
        facts.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        String application = "{\"kdDaerah\":\"%s\",\"tanggalMasuk\":\"%s\"}".formatted(region, day);
        variables.put("permohonan", Map.of("value", application, "type", "Json"));
        JsonNode result = runner.engine()
                .as(Staff.ADMINISTRATOR)
                .post("/engine-rest/decision-definition/key/%s/evaluate", Map.of("variables", variables), decision)
                .expected()
                .json();
        return result.at("/0").elements().next().path("value").asText();
    }
}
