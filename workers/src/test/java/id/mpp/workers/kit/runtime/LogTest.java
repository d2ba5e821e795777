package id.mpp.workers.kit.runtime;

import static id.mpp.workers.kit.runtime.WorkerRig.TOPIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.mpp.workers.fake.FakeEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Every line about a job says which, in fields that a collector of logs can search. */
class LogTest {

    private static final org.slf4j.Logger HANDLER = LoggerFactory.getLogger("id.mpp.workers.contoh");

    private final FakeEngine engine = new FakeEngine();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final Logger ours = (Logger) LoggerFactory.getLogger("id.mpp.workers");

    @BeforeEach
    void listen() {
        lines.start();
        ours.addAppender(lines);
    }

    @AfterEach
    void stop() {
        ours.detachAppender(lines);
        engine.close();
    }

    @Test
    void topicAndApplicationAreFieldsOfEveryLineAndTheOutcomeOfTheLast() {
        WorkerRig rig = new WorkerRig(engine, 1, (job, none) -> {
            HANDLER.info("asking");
            throw new IllegalStateException();
        });
        engine.offer("1", TOPIC, "I-1", null);
        await().untilAsserted(() -> assertThat(rig.count("retry")).isEqualTo(1));
        rig.close();

        assertThat(lines.list)
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(line -> assertThat(line.getMDCPropertyMap())
                        .containsEntry("topic", TOPIC)
                        .containsEntry("businessKey", "I-1"));
        assertThat(lines.list.get(lines.list.size() - 1).getKeyValuePairs())
                .singleElement()
                .hasToString("outcome=\"RETRY\"");
    }
}
