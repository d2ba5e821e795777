package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the tester what OSS received. */
@RestController
class ReceivedController {

    private final Received received;

    ReceivedController(Received received) {
        this.received = received;
    }

    @GetMapping("/control/oss/received")
    Listing received(@RequestParam(name = "id_izin", required = false) String idIzin) {
        return new Listing(
                received.bodies(Arrival.Kind.status, idIzin),
                received.bodies(Arrival.Kind.licence, idIzin),
                received.bodies(Arrival.Kind.update, idIzin));
    }

    /** The kinds of arrivals, each in the order of arrival. */
    record Listing(List<ObjectNode> statuses, List<ObjectNode> licences, List<ObjectNode> updates) {}
}
