package id.mpp.workers.bapenda;

import static id.mpp.workers.bapenda.BapendaProperties.PARTNER;

import id.mpp.workers.kit.NotRetryable;
import id.mpp.workers.kit.partner.Page;
import id.mpp.workers.kit.partner.PartnerHttp;
import id.mpp.workers.kit.partner.Visit;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The way in; after one refusal the credentials are not tried again, because the office would lock the account. */
final class LogIn {

    private static final String PASSWORD = "input[type=password]";
    private static final String FORM_EXPIRED = "Formulir sudah kedaluwarsa";

    private final String username;
    private final String password;
    private volatile boolean isRefused;

    LogIn(String username, String password) {
        this.username = username;
        this.password = password;
    }

    /** The first page behind the log-in. */
    Page enter(Visit visit) {
        if (isRefused) {
            throw PartnerHttp.wrongCredentials(PARTNER);
        }
        Page page = visit.open("/masuk");
        page.only(PASSWORD, "halaman masuk tidak dikenal");
        FormElement form = page.form("_token", "formulir masuk tidak dikenal");
        Page next = send(visit, form);
        if (isLogIn(next)) {
            throw refusal(next);
        }
        return next;
    }

    /** Passes a page on that is not the log-in page. */
    static Page stillIn(Page page) {
        if (isLogIn(page)) {
            throw new SessionEnded();
        }
        return page;
    }

    private static boolean isLogIn(Page page) {
        return page.html().selectFirst(PASSWORD) != null;
    }

    private Page send(Visit visit, FormElement form) {
        try {
            return visit.submit(form, Map.of("pengguna", username, "sandi", password));
        } catch (NotRetryable e) {
            isRefused = true;
            throw e;
        }
    }

    /** Only what surely is an expired form or session may be tried again; any other answer to our password is a refusal. */
    private RuntimeException refusal(Page page) {
        Element alert = page.html().selectFirst("[role=alert]");
        boolean hasExpired = alert == null ? page.isRedirected() : alert.text().startsWith(FORM_EXPIRED);
        if (hasExpired) {
            return new SessionEnded();
        }
        isRefused = true;
        return PartnerHttp.wrongCredentials(PARTNER);
    }
}
