package id.mpp.e2e.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;

/**
 * The log-in of Camunda's web applications. Each of their questions that is answered late, by "not logged in", empties the
 * form; whoever types as fast as a test may have to fill it in twice.
 */
final class LoginForm {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofSeconds(2);

    private final Page page;
    private final Locator login;
    private final Locator password;
    private final Locator button;

    LoginForm(Page page) {
        this.page = page;
        Locator form = page.locator("form[name='signinForm']");
        login = form.locator("input[type='text']");
        password = form.locator("input[type='password']");
        button = form.locator("button[type='submit']");
    }

    /** Logs in, and waits until that is visible which only somebody inside sees. */
    void pass(String login, String password, Locator inside) {
        await("log-in of " + login)
                .atMost(PATIENCE)
                .pollInSameThread() // a page belongs to the thread that opened it
                .ignoreException(TimeoutError.class) // the form went away between two keys
                .untilAsserted(() -> {
                    if (isEmpty()) {
                        fillIn(login, password);
                    }
                    assertThat(inside.isVisible()).as(this::shown).isTrue();
                });
    }

    private boolean isEmpty() {
        return login.isVisible()
                && (inputOf(login).isEmpty() || inputOf(password).isEmpty());
    }

    private static String inputOf(Locator field) {
        return field.inputValue(new Locator.InputValueOptions().setTimeout(STEP.toMillis()));
    }

    private void fillIn(String login, String password) {
        Locator.FillOptions quickly = new Locator.FillOptions().setTimeout(STEP.toMillis());
        this.login.fill(login, quickly);
        this.password.fill(password, quickly);
        button.click(new Locator.ClickOptions().setTimeout(STEP.toMillis()));
    }

    private String shown() {
        return page.url() + " shows: " + page.locator("body").innerText();
    }
}
