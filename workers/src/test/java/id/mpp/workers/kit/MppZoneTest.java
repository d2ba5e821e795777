package id.mpp.workers.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mpp.workers.WorkersApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Officers read the time of their mall, wherever the workers run. */
@ExtendWith(OutputCaptureExtension.class)
class MppZoneTest {

    private static final Instant EVENING_IN_UTC = Instant.parse("2026-11-24T16:15:00Z");

    private final TimeZone server = TimeZone.getDefault();

    @AfterEach
    void backToTheServer() {
        TimeZone.setDefault(server);
        System.setProperty("user.timezone", server.getID());
    }

    @Test
    void theSettingDecidesWhichDayItIs() {
        assertThatThrownBy(() -> SpringApplication.run(WorkersApplication.class, "--mpp.zone=Asia/Makassar"))
                .isInstanceOf(MissingSettings.class);

        assertThat(MppTime.forOfficers(EVENING_IN_UTC)).isEqualTo("25-11-2026 00:15 WITA");
        assertThat(MppTime.date(EVENING_IN_UTC)).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(Wib.date(EVENING_IN_UTC)).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void whatIsNoZoneStopsTheStartWithASentence(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(WorkersApplication.class, "--mpp.zone=Asia/Entah"))
                .isInstanceOf(UnknownZone.class);

        assertThat(output.getOut())
                .contains("MPP_ZONE", "'Asia/Entah'", "Asia/Makassar (WITA)")
                .doesNotContain("at org.springframework");
    }
}
