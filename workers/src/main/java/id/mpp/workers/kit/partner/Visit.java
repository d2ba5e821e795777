package id.mpp.workers.kit.partner;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.NameValuePair;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jsoup.Connection;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** One visitor of a partner's pages, who never leaves the partner's own origin. */
public final class Visit {

    private static final int REDIRECTS = 5;

    private final PartnerPages pages;
    private final PartnerOrigin origin;
    private final CookieStore cookies = new BasicCookieStore();

    Visit(PartnerPages pages) {
        this.pages = pages;
        this.origin = new PartnerOrigin(pages.partner(), pages.baseUrl());
    }

    /** Opens a page by its path below the partner's base address. */
    public Page open(String path) {
        return load(new HttpGet(URI.create(pages.baseUrl() + path)));
    }

    public Page follow(Element link) {
        return load(new HttpGet(origin.own(link.absUrl("href"))));
    }

    /** Fills and sends a form as a browser would; one that would put its fields into the address is refused. */
    public Page submit(FormElement form, Map<String, String> values) {
        if (!form.attr("method").equalsIgnoreCase("post")) {
            throw unexpected("formulir tidak dikirim dengan POST");
        }
        String action = form.hasAttr("action") ? form.absUrl("action") : form.baseUri();
        HttpPost request = new HttpPost(origin.own(action));
        Charset charset = Objects.requireNonNull(form.ownerDocument()).charset();
        request.setEntity(new UrlEncodedFormEntity(filled(form, values), charset));
        return load(request);
    }

    private List<NameValuePair> filled(FormElement form, Map<String, String> values) {
        List<String> fields =
                form.formData().stream().map(Connection.KeyVal::key).toList();
        if (!fields.containsAll(values.keySet())) {
            throw unexpected("formulir kehilangan isian");
        }
        return form.formData().stream()
                .map(field -> (NameValuePair)
                        new BasicNameValuePair(field.key(), values.getOrDefault(field.key(), field.value())))
                .toList();
    }

    private Page load(ClassicHttpRequest first) {
        ClassicHttpRequest request = first;
        for (int redirects = 0; redirects <= REDIRECTS; redirects++) {
            PageAnswer answer = pages.exchange(request, cookies);
            String address = address(request).toString();
            if (!answer.isRedirect()) {
                return new Page(pages.partner(), redirects > 0, answer.body().document(address));
            }
            if (answer.repeatsTheForm() && request instanceof HttpPost) {
                throw unexpected("pengalihan yang mengulang formulir (HTTP " + answer.status() + ")");
            }
            request = new HttpGet(origin.resolve(address, answer.location()));
        }
        throw unexpected("pengalihan tanpa akhir");
    }

    private static URI address(ClassicHttpRequest request) {
        return URI.create(request.getScheme() + "://" + request.getAuthority() + request.getPath());
    }

    private UnexpectedAnswer unexpected(String what) {
        return new UnexpectedAnswer(pages.partner(), what);
    }
}
