package id.mpp.engine.figures;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** After an upgrade: gives figures to the applications that are older than they are. */
@Component
@Order(20)
class FirstFigures implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstFigures.class);

    private final Cases cases;
    private final Figures figures;

    FirstFigures(Cases cases, Figures figures) {
        this.cases = cases;
        this.figures = figures;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (cases.isAnyMissing()) {
            LOG.info("The figures of {} applications have been written for the first time", figures.rebuild());
        }
    }
}
