package id.mpp.gate.traces;

import id.mpp.gate.traces.Trace.Start;
import id.mpp.gate.traces.Trace.Step;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a test has to say, and what goes together in it. */
final class TraceCheck {

    private TraceCheck() {}

    static Optional<Gap> first(Trace trace) {
        return Stream.concat(
                        Stream.of(
                                gap(trace.title() == null || trace.title().isBlank(), "", "title belum diisi"),
                                gap(trace.start() == null, "", "start belum ada, misalnya {message: izin-apotek}"),
                                Optional.ofNullable(trace.start()).flatMap(TraceCheck::first),
                                gap(trace.end() == null, "", "end belum ada: id peristiwa akhir di diagram")),
                        IntStream.range(0, trace.steps().size())
                                .mapToObj(
                                        i -> first("/steps/" + i, trace.steps().get(i))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Gap> first(Start start) {
        long kinds = Stream.of(start.message(), start.form(), start.called())
                .filter(Objects::nonNull)
                .count();
        return Stream.of(
                        gap(kinds != 1, "/start", "isilah message, atau form dan by, atau called"),
                        gap((start.form() == null) != (start.by() == null), "/start", "form dan by selalu bersama"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Gap> first(String pointer, Step step) {
        long kinds = Stream.of(step.topic(), step.task(), step.message(), step.limit())
                .filter(Objects::nonNull)
                .count();
        boolean hasOutputs = !step.outputs().isEmpty();
        return Stream.of(
                        gap(kinds != 1, pointer, "isilah tepat satu dari topic, task, message, limit"),
                        gap(step.topic() == null && hasOutputs, pointer, "outputs hanya untuk topic"),
                        gap(step.topic() == null && step.error() != null, pointer, "error hanya untuk topic"),
                        gap(hasOutputs && step.error() != null, pointer, "outputs dan error tidak bersama"),
                        gap(step.task() == null && !step.answers().isEmpty(), pointer, "answers hanya untuk task"),
                        gap(
                                step.message() == null && !step.variables().isEmpty(),
                                pointer,
                                "variables hanya untuk message"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Gap> gap(boolean isThere, String pointer, String sentence) {
        return isThere ? Optional.of(new Gap(pointer, sentence)) : Optional.empty();
    }

    /** One thing that is missing or too much. */
    record Gap(String pointer, String sentence) {}
}
