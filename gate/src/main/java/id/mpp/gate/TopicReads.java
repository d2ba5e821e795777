package id.mpp.gate;

import id.mpp.gate.Read.Need;
import java.util.stream.Stream;

/** The inputs a topic takes from variables of the same name, because nothing is mapped to them. */
final class TopicReads {

    private TopicReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return TopicUse.all(service)
                .flatMap(use -> use.contract(service).stream()
                        .flatMap(topic -> topic.inputs().stream())
                        .map(input -> new Read(
                                input.name(),
                                use.step(),
                                Point.begin(use.step()),
                                input.isRequired() ? Need.MUST_EXIST : Need.OPTIONAL,
                                service.modelFile(),
                                use.step().getId(),
                                "topik " + use.topic())));
    }
}
