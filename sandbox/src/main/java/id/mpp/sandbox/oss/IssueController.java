package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets the tester have OSS issue a licence by itself, as it does when the authority stays silent beyond the legal limit. */
@RestController
class IssueController {

    private static final String ISSUED_BY_ITSELF = "57";

    private final Received received;
    private final Clock clock;

    IssueController(Received received, Clock clock) {
        this.received = received;
        this.clock = clock;
    }

    @PostMapping("/control/oss/issue")
    Order issue(@RequestBody Order order) {
        if (order.id_izin() == null || order.id_izin().isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "id_izin is missing");
        }
        ObjectNode issued = received.last(order.id_izin())
                .map(last -> last.body().deepCopy())
                .orElse(JsonNodeFactory.instance.objectNode().put("id_izin", order.id_izin()));
        issued.put("kd_status", ISSUED_BY_ITSELF)
                .put("receivedAt", clock.instant().toString());
        received.add(new Arrival(Arrival.Kind.issued, issued));
        return order;
    }

    /** Which licence. */
    record Order(String id_izin) {}
}
