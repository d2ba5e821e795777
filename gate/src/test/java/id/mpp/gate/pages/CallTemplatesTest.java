package id.mpp.gate.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import id.mpp.gate.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The templates for calls follow the contracts; {@code modeler/} shows that Modeler takes them. */
class CallTemplatesTest {

    private static final String CONTRACT = "processes/uji-kunjungan/service.yaml";

    @TempDir
    Path root;

    private Workspace workspace;

    @BeforeEach
    void copy() throws IOException {
        workspace = Workspace.in(root);
        workspace.delete(CallTemplates.FILE);
        write();
    }

    @Test
    void whatIsRequiredIsBoundAndTheRestIsNamed() throws IOException {
        JsonNode template = templates().get(0);

        assertThat(template.at("/properties").findValuesAsText("label"))
                .containsExactly("permohonan", "petugas", "perihal", "cara", "hari", "hasil");
        assertThat(template.path("description").asText()).contains("In mappings: catatan", "Out mappings: temuan");
        assertThat(template.at("/properties/3/choices").findValuesAsText("value"))
                .contains("petugas-dinkes");
        assertThat(template.at("/properties/5/choices").findValuesAsText("value"))
                .containsExactly("langsung", "daring");
    }

    @Test
    void onlyAnotherBindingIsAnotherVersion() throws IOException {
        workspace.replace(CONTRACT, "Cara berkunjung", "Bagaimana berkunjung");
        write();
        assertThat(templates().findValuesAsText("version")).containsExactly("1");
        assertThat(workspace.text(CallTemplates.FILE)).contains("Bagaimana berkunjung");

        workspace.replace(
                CONTRACT, "name: hari, type: number, required: true", "name: hari, type: number, required: false");
        write();
        assertThat(templates().findValuesAsText("version")).containsExactly("2", "1");
        assertThat(CallTemplates.of(root)).isEqualTo(workspace.text(CallTemplates.FILE));
    }

    /** Of the called process that is there for the tests only. */
    private ArrayNode templates() throws IOException {
        ArrayNode ours = new JsonMapper().createArrayNode();
        for (JsonNode template : new JsonMapper().readTree(workspace.text(CallTemplates.FILE))) {
            if (template.path("id").asText().equals("mpp-panggil-uji-kunjungan")) {
                ours.add(template);
            }
        }
        return ours;
    }

    private void write() throws IOException {
        workspace.write(CallTemplates.FILE, CallTemplates.of(root));
    }
}
