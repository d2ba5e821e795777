package id.mpp.workers.oss;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The memory of what is beyond doubt. */
class SettledTest {

    @Test
    void theLongestUnusedIsForgottenWhenThereIsNoRoom() {
        Settled settled = new Settled(2);
        settled.add("I-1");
        settled.add("I-2");
        assertThat(settled.remove("I-1")).isTrue();
        settled.add("I-1");
        settled.add("I-3");

        assertThat(settled.remove("I-2")).isFalse();
        assertThat(settled.remove("I-1")).isTrue();
        assertThat(settled.remove("I-3")).isTrue();
    }
}
