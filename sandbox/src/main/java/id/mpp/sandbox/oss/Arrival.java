package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One status report, final licence or issue of its own as OSS keeps it. */
record Arrival(Kind kind, ObjectNode body) {

    String idIzin() {
        return body.path("id_izin").asText();
    }

    /** The state this arrival left the licence in. */
    String state() {
        return body.path(kind == Kind.licence ? "status_izin" : "kd_status").asText();
    }

    /** What arrived, as written in the file. */
    enum Kind {
        status,
        licence,
        /** Not an arrival: OSS has issued by itself. */
        issued
    }
}
