package id.mpp.engine;

import org.springframework.boot.SpringApplication;

/** The engine as it is started in a process of its own, with the services of the tests. */
public final class EngineWithTestServices {

    private EngineWithTestServices() {}

    public static void main(String[] arguments) {
        SpringApplication.run(new Class<?>[] {EngineApplication.class, TestServices.class}, arguments);
    }
}
