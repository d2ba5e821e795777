package id.mpp.engine.workers;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** The topics of this mall in words, as their contracts have them. */
@Component
public class TopicCatalogue {

    private final TopicContracts contracts;

    TopicCatalogue(TopicContracts contracts) {
        this.contracts = contracts;
    }

    /** Empty when no contract names the topic. */
    public Optional<TopicDescription> of(String topic) {
        return contracts.descriptionOf(topic);
    }
}
