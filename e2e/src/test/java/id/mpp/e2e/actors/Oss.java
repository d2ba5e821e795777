package id.mpp.e2e.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** OSS as the mall meets it: it pushes with its token, and keeps what is reported back. */
public final class Oss {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");

    private final Http receiver;
    private final Http control;
    private final String username;
    private final String password;

    Oss(Addresses addresses, String username, String password) {
        this.receiver = Http.at(addresses.workers());
        this.control = Http.at(addresses.sandbox());
        this.username = username;
        this.password = password;
    }

    /** Pushes and expects to be told "1". */
    public void send(Filing filing) {
        Reply reply = push(filing);
        if (reply.status() != 200 || !"1".equals(status(reply))) {
            throw new AssertionError("The push was not taken: HTTP " + reply.status() + " " + reply.body());
        }
    }

    public Reply push(Filing filing) {
        return pushRaw(filing.text(), token(filing.nib()));
    }

    /** Pushes any body with any token; no token at all when it is null. */
    public Reply pushRaw(String body, String token) {
        return post("/oss/receiveNIB", body, token);
    }

    /** Sends the link of the signed licence. */
    public Reply pushSignedFile(Filing filing, String url) {
        String body = "{\"receiveFileDS\":{\"id_izin\":\"%s\",\"nib\":\"%s\",\"file_izin\":\"%s\"}}"
                .formatted(filing.key(), filing.nib(), url);
        return post("/oss/receiveFileDS", body, token(filing.nib()));
    }

    /** Lets the sandbox itself build and sign the push of a persona. */
    public Reply pushPersona(String persona) {
        return control.post("/control/oss/push", Map.of("persona", persona)).expect(200);
    }

    /** OSS issues by itself because the authority was silent for too long (57). */
    public void issueByItself(String key) {
        control.post("/control/oss/issue", Map.of("id_izin", key)).expect(204);
    }

    /** SHA1(user + password + NIB + day), as the guide has it. */
    public String token(String nib) {
        String day = LocalDate.now(ZoneId.of("Asia/Jakarta")).format(DAY);
        try {
            byte[] text = (username + password + nib + day).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String status(Reply reply) {
        return reply.json().path("responreceiveNIB").path("status").asText();
    }

    public static String explanation(Reply reply) {
        return reply.json().path("responreceiveNIB").path("keterangan").asText();
    }

    /** The status reports OSS holds of one licence, in the order they came. */
    public List<JsonNode> statuses(String key) {
        return received(key, "statuses");
    }

    public List<String> statusCodes(String key) {
        return statuses(key).stream()
                .map(status -> status.path("kd_status").asText())
                .toList();
    }

    /** The final licences OSS holds. */
    public List<JsonNode> licences(String key) {
        return received(key, "licences");
    }

    /** The annexes that were added to licences. */
    public List<JsonNode> updates(String key) {
        return received(key, "updates");
    }

    private List<JsonNode> received(String key, String kind) {
        JsonNode all = control.get("/control/oss/received?id_izin=" + key)
                .expect(200)
                .json()
                .path(kind);
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private Reply post(String path, String body, String token) {
        Http signed = token == null ? receiver : receiver.with("Token", token);
        return signed.send("POST", path, body);
    }
}
