package id.mpp.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.mpp.engine.Answer;
import id.mpp.engine.EngineTest;
import id.mpp.engine.RunningEngine;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An officer of one agency reads nothing of another agency's case, by whatever path of ours, those to come included. */
@EngineTest
class OtherAgencyTest {

    private static final String OWN = "petugas.dpmptsp";
    private static final List<String> OTHERS = List.of("petugas.dinkes", "petugas.pupr");
    private static final String NOTHING = "00000000-0000-0000-0000-000000000000";
    private static final List<Integer> SHUT = List.of(403, 404);

    private final RunningEngine engine;
    private final RequestMappingHandlerMapping mappings;

    OtherAgencyTest(
            RunningEngine engine, @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.engine = engine;
        this.mappings = mappings;
    }

    @Test
    void noPathOfACaseIsOpenToAnotherAgency() {
        String key = engine.start("layanan-uji");
        String task = engine.task(key);
        Map<String, String> places = Map.of("{businessKey}", key, "{task}", task);
        List<String> paths = pathsOfACase();
        assertThat(paths).contains("/api/tasks/{task}/casefile", "/api/applications/{businessKey}/attachments");
        for (String path : paths) {
            String address = fill(path, places);
            for (String other : OTHERS) {
                Answer answer = engine.as(other).get(address);
                assertThat(answer.text()).as(other + " " + path).doesNotContain("Budi Contoh", "Periksa berkas");
                if (path.contains("{task}")) {
                    assertThat(answer.text()).as(other + " " + path).doesNotContain(key);
                }
                assertThat(isEmpty(answer))
                        .as(other + " " + path + " " + answer.status())
                        .isTrue();
            }
        }
    }

    /** Else a path that is wrong would look like one that is shut. */
    @Test
    void theSamePathsAreOpenToItsOwn() {
        String key = engine.start("layanan-uji");
        Map<String, String> places = Map.of("{businessKey}", key, "{task}", engine.task(key));
        List<String> open = pathsOfACase().stream()
                .filter(path -> engine.as(OWN).get(fill(path, places)).status() == 200)
                .toList();
        assertThat(open)
                .contains(
                        "/api/tasks/{task}/casefile",
                        "/api/tasks/{task}/outlook",
                        "/api/tasks/{task}/story",
                        "/api/tasks/{task}/deputyship",
                        "/api/applications/{businessKey}/casefile",
                        "/api/applications/{businessKey}/story",
                        "/api/applications/{businessKey}/survey",
                        "/api/applications/{businessKey}/attachments");
    }

    /** Shut, or nothing but the form of an answer: who stands in for nobody is told so for every task. */
    private static boolean isEmpty(Answer answer) {
        return SHUT.contains(answer.status())
                || answer.status() == 200
                        && answer.json().findValuesAsText("officer").equals(List.of("null"));
    }

    private List<String> pathsOfACase() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(path -> path.contains("{businessKey}") || path.contains("{task}"))
                .sorted()
                .toList();
    }

    private static String fill(String path, Map<String, String> places) {
        String filled = path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace(place.getKey(), place.getValue());
        }
        return filled.replaceAll("\\{[^}]*}", NOTHING);
    }
}
