package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets the tester have OSS act by itself: issue a licence on silence, freeze a NIB. */
@RestController
@RequestMapping("/control/oss")
class StateController {

    private final Received received;
    private final NibStates nibs;
    private final ObjectMapper json;
    private final Clock clock;

    StateController(Received received, NibStates nibs, ObjectMapper json, Clock clock) {
        this.received = received;
        this.nibs = nibs;
        this.json = json;
        this.clock = clock;
    }

    /** From now on checkLicenseStatus says 57, whatever is reported later. */
    @PostMapping("/issue")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void issue(@RequestBody JsonNode order) {
        String idIzin = required(order, "id_izin");
        ObjectNode body = received.last(idIzin)
                .map(last -> last.body().deepCopy())
                .orElseGet(() -> json.createObjectNode()
                        .put("nib", order.path("nib").asText())
                        .put("id_izin", idIzin));
        body.put("kd_status", "57").put("receivedAt", clock.instant().toString());
        received.add(new Arrival(Arrival.Kind.issued, body));
    }

    /** A state of list 14, or an empty one for a NIB that OSS does not know; ends with a reset of the control. */
    @PostMapping("/nib")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nib(@RequestBody JsonNode order) {
        nibs.tell(required(order, "nib"), order.path("status").asText());
    }

    private static String required(JsonNode order, String name) {
        String value = order.path(name).asText();
        if (value.isBlank()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, name + " is missing");
        }
        return value;
    }
}
