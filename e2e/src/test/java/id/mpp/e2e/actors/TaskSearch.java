package id.mpp.e2e.actors;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.Optional;

/** Finds tasks by the number of their application in Tasklist's own search. */
record TaskSearch(Page page) {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration STEP = Duration.ofSeconds(5);

    /** Whether the list then has a task. */
    boolean find(String key) {
        Response found = await("search for " + key)
                .atMost(PATIENCE)
                .pollInSameThread() // a page belongs to the thread that opened it
                .ignoreException(TimeoutError.class) // a list that came late has taken the half-typed search away
                .until(() -> search(key), answer -> true);
        return !found.text().contains("\"count\":0");
    }

    private Response search(String key) {
        forgetSearch();
        field().fill("nomor permohonan", new Locator.FillOptions().setTimeout(STEP.toMillis()));
        page.locator(".tasks-list .search-field")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions()
                                .setName("Nomor permohonan")
                                .setExact(true))
                .click(new Locator.ClickOptions().setTimeout(STEP.toMillis()));
        Locator number = page.locator(".tasks-list .value-field input:visible");
        number.fill(key, new Locator.FillOptions().setTimeout(STEP.toMillis()));
        return page.waitForResponse(
                response -> isSearch(response.request(), key),
                new Page.WaitForResponseOptions().setTimeout(STEP.toMillis()),
                () -> number.press("Enter", new Locator.PressOptions().setTimeout(STEP.toMillis())));
    }

    private void forgetSearch() {
        Locator old = page.locator(".tasks-list .remove-search");
        while (old.count() > 0) {
            old.first().click(new Locator.ClickOptions().setTimeout(STEP.toMillis()));
        }
    }

    private static boolean isSearch(Request request, String key) {
        return request.url().contains("/filter/")
                && Optional.ofNullable(request.postData()).orElse("").contains(key);
    }

    Locator field() {
        return page.locator(".tasks-list").getByPlaceholder("Cari tugas");
    }
}
