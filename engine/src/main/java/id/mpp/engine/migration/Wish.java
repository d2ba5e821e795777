package id.mpp.engine.migration;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

/**
 * What a designer asks for.
 *
 * @param from version whose cases are meant; may be left out when only one older version has any
 * @param to version that he has seen as the newest one; may be left out
 * @param mapping corrections to the proposal, old id to new id; an empty new id takes a step out of it
 */
record Wish(
        @Schema(description = "Version whose cases are meant; may be left out when only one older version has any")
        Integer from,

        @Schema(description = "The version seen as the newest one; another one by now is 409")
        Integer to,

        @Schema(description = "Corrections to the proposal, old id to new id; an empty new id takes a step out of it")
        Map<String, String> mapping) {

    Map<String, String> changes() {
        return mapping == null ? Map.of() : mapping;
    }
}
