package id.mpp.workers.kit.partner;

import java.time.Duration;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/**
 * A pool of connections with every time limit set; the defaults of the library are 5 connections and no limit at all.
 *
 * @param size connections to one host
 * @param connect the longest time to connect
 * @param read the longest time to wait for an answer
 */
public record HttpPool(int size, Duration connect, Duration read) {

    public PoolingHttpClientConnectionManager connections() {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(size)
                .setMaxConnTotal(size)
                .setDefaultConnectionConfig(connectionConfig())
                .build();
    }

    /** Gives a client these connections and time limits, and takes its own repetitions, redirects and cookies away. */
    public HttpClientBuilder applyTo(HttpClientBuilder builder, PoolingHttpClientConnectionManager connections) {
        // the client's own repetition on 503 would hide a partner's trouble from the one place that owns failure
        return builder.setConnectionManager(connections)
                .setDefaultRequestConfig(requestConfig())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement();
    }

    public HttpComponentsClientHttpRequestFactory requests() {
        HttpClientBuilder builder = HttpClientBuilder.create();
        applyTo(builder, connections());
        return new HttpComponentsClientHttpRequestFactory(builder.build());
    }

    private ConnectionConfig connectionConfig() {
        return ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connect))
                .setSocketTimeout(Timeout.of(read))
                .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                .build();
    }

    private RequestConfig requestConfig() {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(read))
                .setConnectionRequestTimeout(Timeout.of(read))
                .build();
    }
}
