package id.mpp.sandbox.oss;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** One thing OSS keeps of a licence: what was sent to it, or that it has issued the licence by itself. */
record Arrival(Kind kind, ObjectNode body) {

    private static final Set<String> TERMINAL = Set.of("50", "57", "90");
    private static final Set<String> ALWAYS = Set.of("60", "70", "80");

    String idIzin() {
        return body.path("id_izin").asText();
    }

    /** The state this arrival left the licence in. */
    String state() {
        boolean isStatus = kind == Kind.status || kind == Kind.issued;
        return body.path(isStatus ? "kd_status" : "status_izin").asText();
    }

    /** Whether the same was said before: a status again, or the licence again. */
    boolean repeats(Arrival earlier) {
        boolean isSameStatus =
                state().equals(earlier.state()) && body.path("tgl_status").equals(earlier.body.path("tgl_status"));
        return kind == earlier.kind && (kind == Kind.licence || isSameStatus);
    }

    /** Whether nothing may follow but warnings, temporary stops and fines. */
    @JsonIgnore
    boolean isTerminal() {
        return kind != Kind.update && TERMINAL.contains(state());
    }

    /** Whether it may follow even a terminal state. */
    boolean mayAlwaysCome() {
        return kind != Kind.status || ALWAYS.contains(state());
    }

    /** What arrived, as written in the file. */
    enum Kind {
        status,
        licence,
        update,
        /** Not an arrival: OSS has issued by itself. */
        issued
    }
}
