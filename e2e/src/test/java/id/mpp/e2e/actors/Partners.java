package id.mpp.e2e.actors;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The hand on the sandbox's partners: OSS and the four agencies. */
public final class Partners {

    /** The agencies that verify; OSS itself is not among them. */
    public static final List<String> AGENCIES = List.of("dukcapil", "djp", "bpjs", "kemenkes");

    private final Http control;

    Partners(URI sandbox) {
        control = Http.at(URI.create(sandbox + "/control"));
    }

    /** Sets a mood: ok, slow, down, refuses or odd. */
    public void set(String partner, String mood) {
        control.put("/" + partner, Map.of("mood", mood)).expect(200);
    }

    /** Lets a partner think before each answer. */
    public void slowDown(String partner, long millis) {
        control.put("/" + partner, Map.of("mood", "slow", "delayMillis", millis))
                .expect(200);
    }

    public void allWell() {
        control.delete("").expect(200);
    }

    /** The odd habits OSS can have. */
    public List<String> quirksOfOss() {
        return control.get("/oss/quirks").expect(200).json().findValuesAsText("name");
    }

    /** Gives OSS an odd habit, until all is well again. */
    public void quirk(String name) {
        control.put("/oss/quirks", Map.of(name, true)).expect(200);
    }

    /** Sets how OSS keeps a NIB (list 14 of its guide), until all is well again. */
    public void nib(String nib, String status) {
        control.post("/oss/nib", Map.of("nib", nib, "status", status)).expect(204);
    }

    /** How often a partner was asked. */
    public long calls(String partner) {
        return control.get("/agencies/" + partner + "/calls")
                .expect(200)
                .json()
                .path("count")
                .asLong();
    }

    /** How often the four agencies were asked, together. */
    public long callsOfAllAgencies() {
        return AGENCIES.stream().mapToLong(this::calls).sum();
    }
}
