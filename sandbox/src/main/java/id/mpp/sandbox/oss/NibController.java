package id.mpp.sandbox.oss;

import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how OSS keeps a NIB, in short and at length. */
@RestController
@RequestMapping("/oss")
class NibController {

    private final OssDesk desk;
    private final NibStates states;

    NibController(OssDesk desk, NibStates states) {
        this.desk = desk;
        this.states = states;
    }

    @PostMapping("/checkNIB")
    Map<String, Object> checkNib(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return answer("checkNIB", "status", userKey, body);
    }

    @PostMapping("/inqueryNIB")
    Map<String, Object> inqueryNib(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return answer("inqueryNIB", "status_nib", userKey, body);
    }

    private Map<String, Object> answer(String method, String field, String userKey, byte[] body) {
        return desk.answer(method, userKey, body, asked -> {
            String nib = asked.get("nib").asText();
            return states.of(nib)
                    .map(state -> OssAnswer.ok(method, Map.of("dataNIB", Map.of("nib", nib, field, state))))
                    .orElse(OssAnswer.badParameter(method, "Data NIB tidak ditemukan"));
        });
    }
}
