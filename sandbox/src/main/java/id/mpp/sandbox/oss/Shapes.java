package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The ways in which answers of OSS differ from its guide; each changes an answer of the plain form. */
final class Shapes {

    private static final String PLAIN_KEY = "responcheckLicenseStatus";
    private static final int CUT = 13;

    private Shapes() {}

    static ObjectNode swappedKey(ObjectNode answer) {
        return renamed(answer, PLAIN_KEY, "responcheckStatusLicense");
    }

    static ObjectNode englishKey(ObjectNode answer) {
        return renamed(answer, PLAIN_KEY, "responsecheckStatusLicense");
    }

    static ObjectNode blankKeys(ObjectNode answer) {
        return objects(
                answer,
                object -> entries(object).forEach(field -> {
                    object.remove(field.getKey());
                    object.set(field.getKey() + " ", field.getValue());
                }));
    }

    static ObjectNode codeAsNumber(ObjectNode answer) {
        return values(answer, "kode", (object, kode) -> object.put("kode", kode.asInt()));
    }

    static ObjectNode codeAsText(ObjectNode answer) {
        values(answer, "code", (object, code) -> object.put("code", code.asText()));
        return values(answer, "kode", (object, kode) -> object.put("kode", kode.asText()));
    }

    static ObjectNode englishCode(ObjectNode answer) {
        return values(answer, "kode", (object, kode) -> {
            object.remove("kode");
            object.put("success", kode.asInt() == 200).put("code", kode.asInt());
            renamed(object, "keterangan", "message");
        });
    }

    static ObjectNode missingCode(ObjectNode answer) {
        values(answer, "kode", (object, kode) -> {
            object.remove("kode");
            object.put("success", kode.asInt() == 200);
        });
        return values(answer, "code", (object, code) -> object.remove("code"));
    }

    static ObjectNode nestedLists(ObjectNode answer) {
        for (String name : List.of("dataIZIN", "dataNIB", "data_checklist", "dataReferensi")) {
            values(answer, name, (object, value) -> {
                ArrayNode list = object.arrayNode()
                        .add(object.objectNode().set(name, object.arrayNode().add(value)));
                object.set(name, list);
            });
        }
        return answer;
    }

    static ObjectNode unknownFields(ObjectNode answer) {
        return objects(answer, object -> object.put("field_baru", "tidak ada dalam pedoman"));
    }

    static ObjectNode dashes(ObjectNode answer) {
        return nothingBecomes(answer, TextNode.valueOf("-"));
    }

    static ObjectNode nulls(ObjectNode answer) {
        return nothingBecomes(answer, NullNode.getInstance());
    }

    static ObjectNode longRemark(ObjectNode answer) {
        String remark = "Keterangan yang sangat panjang. ".repeat(625);
        values(answer, "message", (object, value) -> object.put("message", remark));
        return values(answer, "keterangan", (object, value) -> object.put("keterangan", remark));
    }

    static ObjectNode cutIds(ObjectNode answer) {
        JsonNode state = answer.path(PLAIN_KEY).path("dataIZIN");
        String idIzin = state.path("id_izin").asText();
        if (idIzin.length() > CUT) {
            ((ObjectNode) state).put("id_izin", idIzin.substring(0, CUT));
        }
        return answer;
    }

    static ObjectNode status58(ObjectNode answer) {
        return values(answer, "kd_status", (object, code) -> {
            if (code.asText().equals("50")) {
                object.put("kd_status", "58").put("uraian_status", "Izin terbit/SS terverifikasi");
            }
        });
    }

    private static ObjectNode nothingBecomes(ObjectNode answer, JsonNode sign) {
        return objects(
                answer,
                object -> object.properties().stream()
                        .filter(field -> field.getValue().asText("-").isEmpty()
                                && field.getValue().isTextual())
                        .forEach(field -> field.setValue(sign)));
    }

    private static ObjectNode values(ObjectNode answer, String name, BiConsumer<ObjectNode, JsonNode> change) {
        return objects(answer, object -> {
            if (object.has(name)) {
                change.accept(object, object.get(name));
            }
        });
    }

    /** Changes each object, the inner ones first. */
    private static ObjectNode objects(ObjectNode root, Consumer<ObjectNode> change) {
        inside(root, change);
        return root;
    }

    private static void inside(JsonNode node, Consumer<ObjectNode> change) {
        node.forEach(child -> inside(child, change));
        if (node instanceof ObjectNode object) {
            change.accept(object);
        }
    }

    private static ObjectNode renamed(ObjectNode object, String from, String to) {
        if (object.has(from)) {
            object.set(to, object.remove(from));
        }
        return object;
    }

    private static List<Map.Entry<String, JsonNode>> entries(ObjectNode object) {
        return object.properties().stream()
                .map(field -> Map.entry(field.getKey(), field.getValue()))
                .toList();
    }
}
