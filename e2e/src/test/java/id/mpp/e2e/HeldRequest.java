package id.mpp.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** One request that is stopped on its way, before or after the engine handled it, until the test cuts its connection. */
final class HeldRequest {

    private static final int PATIENCE_SECONDS = 60;

    private final String method;
    private final String path;
    private final String content;
    private final boolean isHandledFirst;
    private final AtomicInteger left;
    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch cut = new CountDownLatch(1);

    /**
     * Describes the request.
     *
     * @param path pattern of the whole path
     * @param content a part of the body
     * @param number which of the requests of this kind, from 1
     * @param isHandledFirst whether the engine handles it and only the answer is held
     */
    HeldRequest(String method, String path, String content, int number, boolean isHandledFirst) {
        this.method = method;
        this.path = path;
        this.content = content;
        this.left = new AtomicInteger(number);
        this.isHandledFirst = isHandledFirst;
    }

    boolean isMetBy(HttpExchange exchange, String body) {
        return exchange.getRequestMethod().equals(method)
                && exchange.getRequestURI().getPath().matches(path)
                && body.contains(content)
                && left.decrementAndGet() == 0;
    }

    boolean isHandledFirst() {
        return isHandledFirst;
    }

    /** The one that came was not it. */
    void awaitNext() {
        left.set(1);
    }

    /** Called where the request is; returns when its connection is to be cut. */
    void stay() throws InterruptedException {
        held.countDown();
        cut.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /** Waits until the request is on its way and stopped. */
    void awaitHeld() throws InterruptedException {
        assertThat(held.await(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("%s %s with %s has come", method, path, content)
                .isTrue();
    }

    void cut() {
        cut.countDown();
    }
}
