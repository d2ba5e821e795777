package id.mpp.sandbox.oss;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.sandbox.persona.Persona;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Builds the receiveNIB of a persona in the full shape of the guide; the shape itself is in the files oss/*.json. */
@Component
class NibPayload {

    private final ObjectMapper json;
    private final LicenceIds ids;
    private final Clock clock;
    private final PushQuirks quirks;
    private final Template header;
    private final Template project;
    private final Template item;
    private final Template requirement;

    NibPayload(ObjectMapper json, LicenceIds ids, Clock clock, PushQuirks quirks) throws IOException {
        this.json = json;
        this.ids = ids;
        this.clock = clock;
        this.quirks = quirks;
        this.header = new Template(json, "oss/receive-nib.json");
        this.project = new Template(json, "oss/project.json");
        this.item = new Template(json, "oss/checklist-item.json");
        this.requirement = new Template(json, "oss/requirement.json");
    }

    ObjectNode of(Persona persona, PushRequest request) {
        String idIzin = PushRequest.or(request.idIzin(), quirks.idIzin(ids.next()));
        ObjectNode values = json.valueToTree(persona);
        values.set("push", push(persona, request, idIzin));
        values.set("licence", json.valueToTree(persona.licences().get(0)));
        ObjectNode dataNib = header.fill(values);
        for (int index = 0; index < persona.licences().size(); index++) {
            add(dataNib, values, persona.licences().get(index), index == 0 ? idIzin : idIzin + (index + 1));
        }
        return quirks.shape(json.createObjectNode().set("dataNIB", dataNib));
    }

    private ObjectNode push(Persona persona, PushRequest request, String idIzin) {
        return json.createObjectNode()
                .put("nib", PushRequest.or(request.nib(), persona.company().nib()))
                .put("id_izin", idIzin)
                .put("oss_id", persona.company().ossId())
                .put("hari", LocalDate.now(clock).toString())
                .put("tipe_dokumen", request.tipeDokumenOrDefault());
    }

    /** One project and one item of the checklist for each licence; their ids follow from id_izin, also in an update. */
    private void add(ObjectNode dataNib, ObjectNode values, Persona.Licence licence, String idIzin) {
        String digits = idIzin.replaceFirst("^I-", "");
        values.set("licence", json.valueToTree(licence));
        values.set("produk", json.valueToTree(licence.produk()));
        values.putObject("item")
                .put("id_izin", idIzin)
                .put("id_proyek", "R-" + digits)
                .put("id_produk", "K-" + digits);
        dataNib.withArray("data_proyek").add(project.fill(values));
        ObjectNode checklistItem = item.fill(values);
        for (Persona.Document document : licence.documents()) {
            values.set("document", json.valueToTree(document));
            checklistItem.withArray("data_persyaratan").add(requirement.fill(values));
        }
        dataNib.withArray("data_checklist").add(checklistItem);
    }
}
