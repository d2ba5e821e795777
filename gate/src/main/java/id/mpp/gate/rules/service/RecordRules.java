package id.mpp.gate.rules.service;

import id.mpp.gate.diagram.TopicUse;
import id.mpp.gate.flow.ContractCall;
import id.mpp.gate.project.Finding;
import id.mpp.gate.project.Part;
import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.project.Topic;
import id.mpp.gate.rules.Rule;
import id.mpp.gate.rules.data.StartFormRules;
import id.mpp.gate.rules.diagram.StartRules;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** What agencies read of the case record of a service that begins only at the counter, also in what it calls. */
public final class RecordRules {

    private static final String OF_OSS = "oss.";

    public static final List<Rule> ALL =
            List.of(new Rule("agencies find in the record of the counter what they need", RecordRules::found)
                    .needing(Part.MODEL, Part.FORMS, Part.TOPICS));

    private RecordRules() {}

    private static Stream<Finding> found(ServiceFolder service) {
        boolean isOnlyLocal = !StartRules.atCounter(service).isEmpty() && !StartRules.awaitsMessage(service);
        return isOnlyLocal ? Stream.concat(byItself(service), throughCalls(service)) : Stream.empty();
    }

    private static Stream<Finding> byItself(ServiceFolder service) {
        return reads(service)
                .filter(read -> (read.line().isRequired() || read.isOfOss()) && isMissing(service, read))
                .map(read -> finding(service, read.use().step(), read));
    }

    /** What it calls may ask OSS on another way than that of its caller. */
    private static Stream<Finding> throughCalls(ServiceFolder service) {
        return ContractCall.all(service)
                .flatMap(call -> ContractCall.parts(call.called())
                        .flatMap(RecordRules::reads)
                        .filter(read -> read.line().isRequired() && !read.isOfOss() && isMissing(service, read))
                        .map(read -> finding(service, call.step(), read)));
    }

    private static boolean isMissing(ServiceFolder service, RecordRead read) {
        return StartFormRules.paths(service)
                .noneMatch(field -> field.equals(read.path()) || field.startsWith(read.path() + "."));
    }

    private static Finding finding(ServiceFolder service, FlowNode step, RecordRead read) {
        return new Finding(
                service.modelFile(),
                step.getId(),
                "topik " + read.use().topic() + " membaca " + read.path() + ", yang tidak ada dalam berkas dari loket",
                read.isOfOss()
                        ? "Hapus langkah ini: OSS tidak mengenal permohonan dari loket"
                        : "Tanyakan di formulir awal dengan Key " + read.path());
    }

    /** What the topic of a step reads of the record. */
    private record RecordRead(TopicUse use, Topic.Line line) {

        String path() {
            return line.path();
        }

        boolean isOfOss() {
            return path().startsWith(OF_OSS);
        }
    }

    private static Stream<RecordRead> reads(ServiceFolder service) {
        return TopicUse.all(service)
                .flatMap(use -> use.contract(service).stream()
                        .flatMap(topic -> topic.lines().stream())
                        .map(line -> new RecordRead(use, line)));
    }
}
