package id.mpp.sandbox.oss;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the reference tables. */
@RestController
@RequestMapping("/oss")
class ReferenceController {

    private static final String METHOD = "getDataReferensi";

    private final OssDesk desk;
    private final OssRules rules;

    ReferenceController(OssDesk desk, OssRules rules) {
        this.desk = desk;
        this.rules = rules;
    }

    @PostMapping("/getDataReferensi")
    Map<String, Object> getDataReferensi(
            @RequestHeader(name = "user_key", required = false) String userKey,
            @RequestBody(required = false) byte[] body) {
        return desk.answer(METHOD, userKey, body, asked -> {
            List<Map<String, String>> rows = rules.table(asked.get("kode").asText()).entrySet().stream()
                    .map(code -> Map.of(
                            "kode_referensi", code.getKey(),
                            "uraian_referensi", code.getValue(),
                            "keterangan_referensi", ""))
                    .toList();
            return OssAnswer.ok(METHOD, Map.of("dataReferensi", rows));
        });
    }
}
