package id.mpp.engine.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** Makes of a form's answers the record that workers read and the view of it that officers see (ADR 2). */
record CaseRecord(Map<Field, JsonNode> answers) {

    /** Holds personal data. Who took it in is part of it: the same form from another officer is another application. */
    ObjectNode document(String officer) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        answers.forEach((field, kept) -> put(document, field.path(), kept));
        document.putObject("loket").put("petugas", officer);
        return document;
    }

    /** Texts only, missing ones as "-", identifiers masked, what only agencies need left out. */
    ObjectNode permohonan(String number, String service, String day) {
        Identifiers identifiers = new Identifiers(answers);
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.put("idIzin", number).put("namaIzin", service).put("tanggalPengajuan", day);
        answers.forEach((field, kept) -> {
            String shown = field.shown(kept);
            if (Identifiers.is(field)) {
                String masked = kept.isNull() ? shown : Identifiers.mask(shown);
                put(view, field.path() + "Tersamar", TextNode.valueOf(masked));
            } else if (!Identifiers.isForAgenciesOnly(field)) {
                put(view, field.path(), TextNode.valueOf(identifiers.hide(shown)));
            }
        });
        return view;
    }

    private static void put(ObjectNode root, String path, JsonNode value) {
        ObjectNode at = root;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length - 1; i++) {
            at = at.withObjectProperty(steps[i]);
        }
        at.set(steps[steps.length - 1], value);
    }
}
