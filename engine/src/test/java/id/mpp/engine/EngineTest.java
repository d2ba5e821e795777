package id.mpp.engine;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** A test against the one running engine that all of them share: real HTTP, real PostgreSQL, the services of the test. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "mpp.services.processes-dir=src/test/resources/workspace/processes",
            "mpp.services.forms-dir=src/test/resources/workspace/forms",
            // what is looked at or kept for longer elsewhere
            "mpp.login-cache=PT3S",
            "mpp.clock.alarm-interval=PT1S",
            "mpp.inbox.interval=PT0.2S",
            "mpp.deputies.tidying-interval=PT0.5S",
            "camunda.bpm.job-execution.wait-time-in-millis=100",
            "camunda.bpm.job-execution.max-wait=500"
        })
@AutoConfigureObservability(tracing = false)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import({RunningEngine.class, Canary.class, TimeMachine.class, TestServices.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface EngineTest {}
