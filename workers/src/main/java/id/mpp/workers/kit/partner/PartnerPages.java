package id.mpp.workers.kit.partner;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.util.Timeout;

/** Web pages of one partner that has no interface for programs; whatever is not a whole page is a technical failure. */
public final class PartnerPages {

    private static final int CONNECTIONS = 32;

    private final String partner;
    private final URI baseUrl;
    private final Duration readTimeout;
    private final PartnerGate gate;
    private final HttpClient client;

    PartnerPages(String partner, PartnerGate gate, URI baseUrl, Duration connectTimeout, Duration readTimeout) {
        this.partner = partner;
        this.baseUrl = URI.create(baseUrl.toString().replaceAll("/+$", ""));
        this.readTimeout = readTimeout;
        this.gate = gate;
        this.client = client(new HttpPool(CONNECTIONS, connectTimeout, readTimeout));
    }

    /** A new visitor with cookies of his own, for one thread; all visitors share the connections. */
    public Visit visit() {
        return new Visit(this);
    }

    String partner() {
        return partner;
    }

    URI baseUrl() {
        return baseUrl;
    }

    /** One request and its answer, without following redirects; server errors count as failures of the partner. */
    PageAnswer exchange(ClassicHttpRequest request, CookieStore cookies) {
        HttpClientContext context = HttpClientContext.create();
        context.setCookieStore(cookies);
        return gate.call(() -> client.execute(request, context, response -> read(response)));
    }

    private PageAnswer read(ClassicHttpResponse response) throws IOException {
        PageBody body = PageBody.of(partner, response.getEntity(), readTimeout);
        Header location = response.getFirstHeader("Location");
        PageAnswer answer = new PageAnswer(response.getCode(), location == null ? "" : location.getValue(), body);
        answer.refuseFailure(partner);
        return answer;
    }

    /** Cookies are kept, unlike in the kit's other clients; redirects and repetitions are ours to decide. */
    private static HttpClient client(HttpPool pool) {
        return HttpClientBuilder.create()
                .setConnectionManager(pool.connections())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(pool.read()))
                        .setConnectionRequestTimeout(Timeout.of(pool.read()))
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build();
    }
}
