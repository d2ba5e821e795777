package id.mpp.sandbox;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** A test against a running sandbox with the real personas and a data folder of its own. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "mpp.sandbox.personas-dir=personas",
            "mpp.sandbox.data-dir=target/test-data/${random.uuid}",
            "mpp.sandbox.receiver-url=http://localhost:1/oss"
        })
public @interface SandboxTest {}
