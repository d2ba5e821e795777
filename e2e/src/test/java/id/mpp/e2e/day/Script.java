package id.mpp.e2e.day;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What happens on that day, as {@code day.yaml} tells it.
 *
 * @param usual what officers answer unless a visit says otherwise: by process and task
 * @param visits who comes
 */
public record Script(Map<String, Map<String, Map<String, Object>>> usual, List<Visit> visits) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public static Script read(String resource) {
        try (InputStream content = Script.class.getResourceAsStream(resource)) {
            return YAML.readValue(content, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everybody who comes, well mixed.
     *
     * @param shorter so many times fewer of each kind, but one at least
     */
    public List<Visitor> visitors(int shorter) {
        int most = visits.stream().mapToInt(Visit::share).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(round -> visits.stream().filter(visit -> round < Math.max(1, visit.share() / shorter)))
                .map(visit -> new Visitor(visit, usual))
                .toList();
    }

    /** All services that somebody comes for. */
    public Stream<String> services() {
        return visits.stream().map(Visit::service).distinct();
    }
}
