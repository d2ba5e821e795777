package id.mpp.sandbox.control;

import jakarta.servlet.Filter;
import java.util.Map;
import java.util.function.Function;

/**
 * One partner as the control sees it.
 *
 * @param name first segment of its paths
 * @param refusal its own refusal to a call of this path
 * @param ownMoods moods that only this partner has, and what becomes of a call in each
 */
public record Agency(String name, Function<String, Refusal> refusal, Map<String, Filter> ownMoods) {

    public Agency(String name, Function<String, Refusal> refusal) {
        this(name, refusal, Map.of());
    }
}
