package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One status report or final licence as OSS keeps it. */
record Arrival(Kind kind, ObjectNode body) {

    String idIzin() {
        return body.path("id_izin").asText();
    }

    /** The state this arrival left the licence in. */
    String state() {
        return body.path(kind == Kind.status ? "kd_status" : "status_izin").asText();
    }

    /** What arrived, as written in the file. */
    enum Kind {
        status,
        licence
    }
}
