package id.mpp.engine.calendar;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** The national days as shipped, {@code calendar/nasional.yaml}. */
final class NationalDays {

    private NationalDays() {}

    static List<CalendarYear> read() {
        try (var file = new ClassPathResource("calendar/nasional.yaml").getInputStream()) {
            YAMLMapper yaml =
                    YAMLMapper.builder().addModule(new JavaTimeModule()).build();
            return yaml.readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("calendar/nasional.yaml cannot be read", e);
        }
    }
}
