package id.mpp.workers.fintech;

/** A call of the partner that we do not take, with the response code it is told. */
final class InboundRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int http;
    private final String kind;

    private InboundRefusal(int http, String kind, String message) {
        super(message);
        this.http = http;
        this.kind = kind;
    }

    static InboundRefusal unauthorized(String why) {
        return new InboundRefusal(401, "00", "Unauthorized. [" + why + "]");
    }

    static InboundRefusal invalidToken() {
        return new InboundRefusal(401, "01", "Invalid Token (B2B)");
    }

    static InboundRefusal invalid(String field) {
        return new InboundRefusal(400, "01", "Invalid Field Format " + field);
    }

    static InboundRefusal missing(String field) {
        return new InboundRefusal(400, "02", "Invalid Mandatory Field " + field);
    }

    static InboundRefusal repeated() {
        return new InboundRefusal(409, "00", "Conflict");
    }

    int http() {
        return http;
    }

    String code(String service) {
        return http + service + kind;
    }
}
