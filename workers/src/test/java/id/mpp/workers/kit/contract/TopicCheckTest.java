package id.mpp.workers.kit.contract;

import static id.mpp.workers.kit.Topic.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.workers.WorkersApplication;
import id.mpp.workers.kit.Agency;
import id.mpp.workers.kit.Meaning;
import id.mpp.workers.kit.NoInput;
import id.mpp.workers.kit.Topic;
import id.mpp.workers.kit.TopicRow;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;

/** Rows that are wrong stop the start, each with a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class TopicCheckTest {

    /** As it should be. */
    record Right(@Meaning("Nomor") Optional<String> nomor) {}

    /** A variable nobody explains. */
    record Unexplained(String nomor) {}

    /** Types that no process variable has. */
    record Odd(
            @Meaning("Alamat") URI alamat,
            @Meaning("Pecahan") double pecahan) {}

    @Test
    void goodRowsPass() {
        assertThatCode(() -> check(row(topic("contoh-uji-satu", "Menguji")), row(topic("contoh-uji-dua", "Menguji"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aNameStandsForOneRow() {
        refused("didaftarkan 2 kali", row(topic("contoh-uji-satu", "Satu")), row(topic("contoh-uji-satu", "Dua")));
    }

    @Test
    void everyRowHasASentence() {
        refused("Topik contoh-uji-satu belum punya kalimat penjelasan", row(topic("contoh-uji-satu", " ")));
    }

    @Test
    void everyVariableHasAMeaning() {
        refused(
                "Topik contoh-uji-satu belum menjelaskan variabel \"nomor\"",
                topic("contoh-uji-satu", "Menguji").handledBy(Unexplained.class, Right.class, (job, in) -> null));
    }

    @Test
    void everyVariableIsOfAKnownType() {
        Topic<?, ?> odd = topic("contoh-uji-satu", "Menguji").handledBy(NoInput.class, Odd.class, (job, in) -> null);

        refused("memakai variabel \"alamat\" bertipe java.net.URI yang tidak dikenal; yang dikenal: String", odd);
        refused("memakai variabel \"pecahan\" bertipe double", odd);
    }

    @Test
    void theNameBeginsWithTheAgency() {
        refused("harus bernama contoh-kerja-benda", row(topic("dukcapil-uji-satu", "Menguji")));
        refused("harus bernama contoh-kerja-benda", row(topic("contoh.uji.satu", "Menguji")));
    }

    @Test
    void theBackOffCycleIsOneThatExists() {
        refused(
                "siklus percobaan \"cepat\" yang tidak ada pada mpp.workers.retry; yang ada: standard",
                row(topic("contoh-uji-satu", "Menguji").retry("cepat")));
    }

    @Test
    void everyErrorCodeIsExplainedAndSpeltAsInDiagrams() {
        refused("kode galat \"ganda\"", row(topic("contoh-uji-satu", "Menguji").fails("ganda", "")));
        refused(
                "kode galat \"Ganda 2\"",
                row(topic("contoh-uji-satu", "Menguji").fails("Ganda 2", "Ada dua")));
    }

    @Test
    void theApplicationDoesNotStartAndSaysWhy(CapturedOutput output) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(WorkersApplication.class, Twice.class)
                        .profiles("demo")
                        .run("--server.port=0"))
                .hasRootCauseInstanceOf(InvalidTopics.class);

        assertThat(output.getOut())
                .contains("Topik djp-verifikasi-kswp didaftarkan 2 kali; satu nama hanya untuk satu baris.")
                .contains("Perbaiki baris topik itu")
                .doesNotContain("at id.mpp");
    }

    /** A second row of the same name. */
    static class Twice {

        @Bean
        Agency again() {
            return new Agency("djp", List.of(row(topic("djp-verifikasi-kswp", "Sekali lagi"))));
        }
    }

    private static void refused(String sentence, Topic<?, ?>... rows) {
        assertThatExceptionOfType(InvalidTopics.class)
                .isThrownBy(() -> check(rows))
                .withMessageContaining(sentence);
    }

    private static void check(Topic<?, ?>... rows) {
        new TopicCheck(Set.of("standard")).check(List.of(new Agency("contoh", List.of(rows))));
    }

    private static Topic<?, ?> row(TopicRow begun) {
        return begun.handledBy(NoInput.class, Right.class, (job, input) -> new Right(Optional.empty()));
    }
}
