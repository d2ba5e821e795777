package id.mpp.e2e.actors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** Ticks a box of a form as people do: the form shows it a moment after the click, not at once. */
final class Ticking {

    private Ticking() {}

    static void tick(Locator box) {
        box.click();
        assertThat(box).isChecked();
    }
}
