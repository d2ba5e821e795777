package id.mpp.workers.bapenda;

import static id.mpp.workers.bapenda.BapendaProperties.PARTNER;

import id.mpp.workers.kit.partner.PartnerPages;
import id.mpp.workers.kit.partner.PartnerUnavailable;
import id.mpp.workers.kit.partner.Partners;
import id.mpp.workers.kit.partner.Visit;
import java.util.List;
import java.util.Optional;

/**
 * Bapenda through its web pages. Each search logs in by itself: the site remembers the last search of a session, so that two
 * jobs in one session would turn each other's pages.
 */
final class WebBapenda implements Bapenda {

    private final PartnerPages pages;
    private final LogIn logIn;
    private final int maxPages;

    WebBapenda(BapendaProperties settings, Partners partners) {
        this.pages = partners.pages(PARTNER, settings.baseUrl(), settings.connectTimeout(), settings.readTimeout());
        this.logIn = new LogIn(settings.username(), settings.password());
        this.maxPages = settings.maxPages();
    }

    /** A session that ends on the way is begun anew, with the whole search, once. */
    @Override
    public Optional<List<Bill>> bills(String npwpd) {
        try {
            return search(npwpd);
        } catch (SessionEnded first) {
            return searchAgain(npwpd);
        }
    }

    private Optional<List<Bill>> searchAgain(String npwpd) {
        try {
            return search(npwpd);
        } catch (SessionEnded second) {
            throw new PartnerUnavailable(PARTNER, "mengakhiri sesi kami dua kali dalam satu pencarian", second);
        }
    }

    private Optional<List<Bill>> search(String npwpd) {
        Visit visit = pages.visit();
        return new BillSearch(visit, npwpd, maxPages).from(logIn.enter(visit));
    }
}
