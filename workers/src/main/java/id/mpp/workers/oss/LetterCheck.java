package id.mpp.workers.oss;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** Holds what we send against the guide before it leaves: OSS would only say that something is wrong. */
final class LetterCheck {

    private static final LetterRules RULES = read();

    private LetterCheck() {}

    /** The guide's demands, by method and field. */
    private record LetterRules(
            Map<String, Set<String>> lists,
            Map<String, String> remedies,
            Map<String, Map<String, LetterRule>> letters) {}

    /**
     * Lets a good letter pass.
     *
     * @throws InvalidLetter with the first field that is not as the guide wants it
     */
    static void check(Call call, Map<String, String> letter) {
        Map<String, LetterRule> rules = RULES.letters().get(call.method());
        letter.keySet().stream()
                .filter(field -> !rules.containsKey(field))
                .findFirst()
                .ifPresent(field -> {
                    throw new InvalidLetter(call.root() + "." + field, "tidak ada dalam pedoman", remedy(null));
                });
        rules.forEach((field, rule) -> rule.fault(letter.getOrDefault(field, ""), RULES.lists())
                .ifPresent(fault -> {
                    throw new InvalidLetter(call.root() + "." + field, fault, remedy(rule.remedy()));
                }));
    }

    /** The guide's list of that name. */
    static Set<String> codes(String list) {
        return RULES.lists().get(list);
    }

    private static String remedy(String name) {
        return RULES.remedies().get(name == null ? "oss" : name);
    }

    private static LetterRules read() {
        try (InputStream file = new ClassPathResource("oss/letters.yaml").getInputStream()) {
            return new YAMLMapper().readValue(file, LetterRules.class);
        } catch (IOException e) {
            throw new IllegalStateException("oss/letters.yaml cannot be read", e);
        }
    }
}
