package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which service takes a licence. */
class ServiceMatchingTest {

    private static final List<ServiceRule> RULES = StreamSupport.stream(
                    Pushes.read("""
                            [{"name":"izin-apotek","oss":{"kd-izin":[],"masa-berlaku":"P5Y",
                               "match":[{"kbli":["47721"],"jenis-izin":["02","04"]}]}},
                             {"name":"izin-toko-obat","oss":{"kd-izin":["033000000777"],
                               "match":[{"kbli":[47722],"jenis-izin":"02"}]}},
                             {"name":"permohonan-lain","oss":{}}]""").spliterator(), false)
            .map(ServiceRule::of)
            .toList();

    private final ServiceMatching matching = new ServiceMatching(TestSettings.region());

    @ParameterizedTest
    @CsvSource({
        // kd_izin,     kbli,  jenis, daerah,    kewenangan, service
        "033000000001, 47721, 02,    9901000000, 02, izin-apotek",
        "033000000001, 47721, 04,    9901020304, 02, izin-apotek",
        "033000000001, 47721, K03,   9901000000, 02, permohonan-lain",
        "033000000001, 47722, 02,    9901000000, 02, izin-toko-obat",
        "033000000001, 56101, 02,    9901000000, 02, permohonan-lain",
        "033000000001, 47721, 02,    9902000000, 02, permohonan-lain",
        "033000000001, 47721, 02,    9901000000, 01, permohonan-lain",
        "033000000777, 47721, 02,    9901000000, 02, izin-toko-obat",
        "033000000777, 56101, 99,    9902000000, 00, izin-toko-obat",
    })
    void aListedCodeWinsElseActivityAndKindInOurRegionAndAuthority(
            String code, String kbli, String kind, String region, String authority, String service) {
        ObjectNode push = Pushes.pharmacy();
        ((ObjectNode) push.at("/dataNIB/data_proyek/0")).put("kbli", kbli);
        Pushes.item(push, 0)
                .put("kd_izin", code)
                .put("jenis_izin", kind)
                .put("kd_daerah", region)
                .put("kewenangan", authority);

        assertThat(matching.serviceFor(Pushes.first(push), RULES)).isEqualTo(service);
    }

    @Test
    void aBusinessCodeMayComeAsANumber() {
        assertThat(matching.serviceFor(Pushes.first(Pushes.pharmacy()), RULES)).isEqualTo("izin-apotek");
    }

    @Test
    void anItemWithoutRegionOrAuthorityTakesThoseOfTheHeader() {
        ObjectNode push = Pushes.pharmacy();
        Pushes.item(push, 0).remove(List.of("kd_daerah", "kewenangan"));

        assertThat(matching.serviceFor(Pushes.first(push), RULES)).isEqualTo("izin-apotek");
    }

    @Test
    void anItemOfAnUnknownProjectIsForAnOfficerToRoute() {
        ObjectNode push = Pushes.pharmacy();
        Pushes.item(push, 0).put("id_proyek", "R-99");

        assertThat(matching.serviceFor(Pushes.first(push), RULES)).isEqualTo("permohonan-lain");
    }
}
