package id.mpp.sandbox.oss;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.persona.Persona;
import id.mpp.sandbox.persona.Personas;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Lets the tester have OSS push. */
@RestController
@RequestMapping("/control/oss")
class PushController {

    private static final Pattern NIB = Pattern.compile("\"nib\"\\s*:\\s*\"?([^\",}\\s]*)");

    private final Personas personas;
    private final NibPayload payload;
    private final Pusher pusher;
    private final ObjectMapper json;

    PushController(Personas personas, NibPayload payload, Pusher pusher, ObjectMapper json) {
        this.personas = personas;
        this.payload = payload;
        this.pusher = pusher;
        this.json = json;
    }

    @PostMapping("/push")
    Pusher.Pushed push(@RequestBody(required = false) PushRequest request) {
        PushRequest chosen = request == null ? PushRequest.DEFAULT : request;
        ObjectNode body = payload.of(persona(chosen.personaOrDefault()), chosen);
        return pusher.push("receiveNIB", body.at("/dataNIB/nib").asText(), body.toString());
    }

    /** The text goes out exactly as given, broken or not. */
    @PostMapping("/push-raw")
    Pusher.Pushed pushRaw(@RequestBody byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        return pusher.push("receiveNIB", nibIn(text), text);
    }

    @PostMapping("/push-file")
    Pusher.Pushed pushFile(@RequestBody PushRequest request) {
        String idIzin = PushRequest.or(request.idIzin(), "");
        String nib = PushRequest.or(
                request.nib(), persona(request.personaOrDefault()).company().nib());
        ObjectNode body = json.createObjectNode();
        body.putObject("receiveFileDS")
                .put("id_izin", idIzin)
                .put("nib", nib)
                .put("file_izin", "https://oss.example/berkas/" + idIzin + ".pdf");
        return pusher.push("receiveFileDS", nib, body.toString());
    }

    private Persona persona(String name) {
        return personas.named(name)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "No persona " + name + ": see GET /control/personas"));
    }

    private String nibIn(String text) {
        try {
            JsonNode body = json.readTree(text);
            return body.at("/dataNIB/nib").asText();
        } catch (JsonProcessingException e) {
            Matcher match = NIB.matcher(text);
            return match.find() ? match.group(1) : "";
        }
    }
}
