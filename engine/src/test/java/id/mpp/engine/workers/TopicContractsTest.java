package id.mpp.engine.workers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.engine.services.ServicesProperties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract files as they lie on disk. */
class TopicContractsTest {

    private static final String TOPIC = "dukcapil-verifikasi-nik";

    @TempDir
    private Path processes;

    @Test
    void aContractSaysWhatMayBeReadWrittenAndThrown() throws IOException {
        file("dukcapil.json", """
                {"agency":"dukcapil","topics":[{"topic":"dukcapil-verifikasi-nik","version":1,"limit":"PT5M",
                 "record":[{"path":"pemohon.nik","meaning":"NIK"}],"inputs":[{"name":"npwpd","type":"text"}],
                 "outputs":[{"name":"hasil","type":"choice","choices":["COCOK"]}],"errors":[{"code":"nik-ganda"}]}]}
                """);
        TopicContract contract = contracts().of(TOPIC);
        assertThat(contract.record()).containsExactly("pemohon.nik");
        assertThat(contract.inputs()).containsExactly("npwpd");
        assertThat(contract.outputs()).containsExactly("hasil");
        assertThat(contract.errors()).containsExactly("nik-ganda");
    }

    @Test
    void withoutTheFolderEveryContractIsEmpty() {
        assertThat(contracts().topics()).isEmpty();
        assertThat(contracts().of(TOPIC)).isEqualTo(TopicContract.empty(TOPIC));
    }

    @Test
    void onlyJsonFilesAreRead() throws IOException {
        file("CATATAN.md", "bukan kontrak");
        assertThat(contracts().topics()).isEmpty();
    }

    @Test
    void theSameTopicInTwoFilesStopsTheStart() throws IOException {
        file("a.json", "{\"topics\":[{\"topic\":\"" + TOPIC + "\"}]}");
        file("b.json", "{\"topics\":[{\"topic\":\"" + TOPIC + "\"}]}");
        assertThatThrownBy(this::contracts).hasMessageContaining(TOPIC).hasMessageContaining("b.json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "[]",
                "{}",
                "{\"topics\":null}",
                "{\"topics\":[null]}",
                "{\"topics\":[{}]}",
                "{\"topics\":[{\"topic\":\" \"}]}",
                "{\"topics\":[{\"topic\":\"a-b-c\",\"inputs\":[{\"path\":\"npwpd\"}]}]}",
                "{\"topics\":[{\"topic\":\"a-b-c\",\"errors\":[{\"name\":\"npwpd\"}]}]}",
                "{\"topics\":[{\"topic\":\"a-b-c\",\"outputs\":[\"npwpd\"]}]}",
            })
    void aFileThatCannotBeUnderstoodIsNamed(String content) throws IOException {
        file("rusak.json", content);
        assertThatThrownBy(this::contracts)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("rusak.json");
    }

    private TopicContracts contracts() {
        return new TopicContracts(new ServicesProperties(processes, processes));
    }

    private void file(String name, String content) throws IOException {
        Files.writeString(
                Files.createDirectories(processes.resolve(".camunda/topics")).resolve(name), content);
    }
}
