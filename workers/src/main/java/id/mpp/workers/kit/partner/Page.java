package id.mpp.workers.kit.partner;

import id.mpp.workers.kit.Explained;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * One whole page of a partner; what it says has still to be proved.
 *
 * @param partner whose page
 * @param isRedirected whether it is another page than the one asked for
 * @param html the document
 */
public record Page(String partner, boolean isRedirected, Document html) {

    private static final Pattern MAINTENANCE = Pattern.compile(
            "pemeliharaan|maintenance|perbaikan|gangguan|tidak tersedia|unavailable", Pattern.CASE_INSENSITIVE);

    /** The failure that this page is: maintenance passes, anything else has to be looked at by somebody. */
    public Explained unexpected(String what) {
        String excerpt = PageExcerpt.of(html);
        String headings = html.title() + " " + html.select("h1, h2").text();
        return MAINTENANCE.matcher(headings).find()
                ? new PartnerUnavailable(partner, "sedang dalam pemeliharaan, " + excerpt, null)
                : new UnexpectedAnswer(partner, what + ", " + excerpt);
    }

    /** The only element that matches, without which the page is not what it should be. */
    public Element only(String selector, String what) {
        List<Element> found = html.select(selector);
        if (found.size() != 1) {
            throw unexpected(what);
        }
        return found.get(0);
    }

    /** The only form that has a field of this name. */
    public FormElement form(String field, String what) {
        Element form = only("form:has([name=" + field + "])", what);
        return (FormElement) form;
    }
}
