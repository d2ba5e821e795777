package id.mpp.gate.flow;

import id.mpp.gate.diagram.PathFinder;
import id.mpp.gate.diagram.Paths;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.project.ServiceFolder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Who writes and who reads each variable of a service, worked out from its files and the contracts. */
public record DataFlow(List<Write> writes, List<Read> reads, Paths paths) {

    /** Worked out once, however often it is asked for. */
    public static DataFlow of(ServiceFolder service) {
        return service.project().once(service, DataFlow.class, DataFlow::from);
    }

    private static DataFlow from(ServiceFolder service) {
        List<Write> writes = Writes.of(service).toList();
        List<Read> reads = Stream.of(
                        ModelReads.of(service),
                        WaitReads.of(service),
                        FormReads.of(service),
                        DecisionReads.of(service),
                        TopicReads.of(service),
                        CallReads.of(service),
                        LetterReads.of(service))
                .flatMap(found -> found)
                .toList();
        return new DataFlow(writes, reads, PathFinder.in(service.bpmn()));
    }

    /** What is read although no earlier step can have written it. */
    public Stream<Read> unwritten() {
        return reads.stream().filter(read -> read.need() != Read.Need.OPTIONAL && isReached(read) && !isWritten(read));
    }

    public boolean isWritten(Read read) {
        return writes.stream().anyMatch(write -> write.isOf(read.variable()) && isSeen(write, read));
    }

    public boolean isRead(String variable) {
        return reads.stream()
                .anyMatch(read ->
                        read.variable().equals(variable) || read.variable().equals(Write.ANY));
    }

    public Stream<Write> writesOf(String variable) {
        return writes.stream().filter(write -> write.isOf(variable));
    }

    /** What an earlier step has written, for whoever looks for another name. */
    public Stream<Write> seenBy(Read read) {
        return writes.stream().filter(write -> isSeen(write, read));
    }

    /** All values that a variable can have; nothing when it can have any. */
    public Optional<Set<String>> valuesOf(String variable) {
        Collection<Write> all = writesOf(variable).toList();
        return all.isEmpty() || all.stream().anyMatch(write -> write.values().isEmpty())
                ? Optional.empty()
                : Optional.of(
                        all.stream().flatMap(write -> write.values().stream()).collect(Collectors.toSet()));
    }

    private boolean isSeen(Write write, Read read) {
        if (write.isLocal() && !Scopes.isInside(read.step(), write.step())) {
            return false;
        }
        return switch (read.need()) {
            case WAITS, OPTIONAL -> true;
            case MUST_EXIST -> comesBefore(write, read);
            case MAY_BE_EMPTY -> comesBefore(write, read) || paths.areBeside(write.at(), read.at());
        };
    }

    private boolean comesBefore(Write write, Read read) {
        return paths.lead(write.at(), read.at()) || isAside(write.step(), read.step());
    }

    /** What an event sub-process writes beside everything else may be there at any time. */
    private static boolean isAside(ModelElementInstance writer, ModelElementInstance reader) {
        return Scopes.around(writer)
                .filter(Scopes::isAside)
                .anyMatch(sub -> Scopes.isInside(reader, sub.getParentElement()));
    }

    /** A step that nothing leads to reads nothing. */
    private boolean isReached(Read read) {
        return writes.stream()
                .anyMatch(write -> write.owner() == Write.Owner.ENGINE && paths.lead(write.at(), read.at()));
    }
}
