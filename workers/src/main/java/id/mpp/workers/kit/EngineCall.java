package id.mpp.workers.kit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.camunda.bpm.client.exception.BadRequestException;
import org.camunda.bpm.client.exception.ExternalTaskClientException;
import org.camunda.bpm.client.exception.NotFoundException;

/**
 * Tells the engine an outcome and insists: an optimistic locking failure or a short break must not make the whole
 * handler run again.
 */
final class EngineCall {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofMillis(800), Duration.ofSeconds(2));

    private EngineCall() {}

    static void insist(Runnable call) throws InterruptedException {
        for (Duration pause : PAUSES) {
            try {
                call.run();
                return;
            } catch (NotFoundException | BadRequestException e) {
                throw e; // the task is gone or not ours any more; saying it again changes nothing
            } catch (ExternalTaskClientException e) {
                // half of it by chance, so that two workers that collided do not collide again
                Thread.sleep(pause.toMillis() / 2 + ThreadLocalRandom.current().nextLong(pause.toMillis()));
            }
        }
        call.run();
    }
}
