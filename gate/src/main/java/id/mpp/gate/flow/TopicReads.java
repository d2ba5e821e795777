package id.mpp.gate.flow;

import id.mpp.gate.diagram.Point;
import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.Read.Need;
import id.mpp.gate.project.ServiceFolder;
import java.util.stream.Stream;

/** The inputs a topic takes from variables of the same name, because nothing is mapped to them. */
final class TopicReads {

    private TopicReads() {}

    static Stream<Read> of(ServiceFolder service) {
        return TopicUse.all(service)
                .flatMap(use -> use.contract(service)
                        .map(topic -> topic.inputs().stream()
                                .map(input -> read(
                                        service,
                                        use,
                                        input.name(),
                                        input.isRequired() ? Need.MUST_EXIST : Need.OPTIONAL)))
                        .orElseGet(() -> Stream.of(read(service, use, Write.ANY, Need.OPTIONAL))));
    }

    /** A topic that nobody has described may read anything. */
    private static Read read(ServiceFolder service, TopicUse use, String variable, Need need) {
        return new Read(
                variable,
                use.step(),
                Point.begin(use.step()),
                need,
                service.modelFile(),
                use.step().getId(),
                "topik " + use.topic());
    }
}
