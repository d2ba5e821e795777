package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some fields of a case record. */
class RecordExcerptTest {

    private static final String RECORD = "{'a':{'b':1,'c':{'d':null,'e':[{'f':2}]}},'g':'teks','h':{}}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "g            | {'g':'teks'}",
                "a.b          | {'a':{'b':1}}",
                "a.b g        | {'a':{'b':1},'g':'teks'}",
                "a.b a.c.d    | {'a':{'b':1,'c':{'d':null}}}",
                "a.c          | {'a':{'c':{'d':null,'e':[{'f':2}]}}}",
                "a.c a.c.d    | {'a':{'c':{'d':null,'e':[{'f':2}]}}}",
                "a.c.d a.c    | {'a':{'c':{'d':null,'e':[{'f':2}]}}}",
                "a.x          | {}",
                "x.y.z        | {}",
                "g.x          | {}",
                "a.c.d.x      | {}",
                "a.c.e.f      | {}",
                "a..b         | {}",
                "h            | {'h':{}}",
            })
    void onlyWhatIsNamedAndThereIsTaken(String paths, String expected) throws Exception {
        JsonNode record = new ObjectMapper().readTree(RECORD.replace('\'', '"'));
        assertThat(RecordExcerpt.of(record, List.of(paths.split(" "))))
                .isEqualTo(new ObjectMapper().readTree(expected.replace('\'', '"')));
        assertThat(record.toString()).isEqualTo(RECORD.replace('\'', '"'));
    }
}
