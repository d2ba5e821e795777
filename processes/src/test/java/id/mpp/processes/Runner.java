package id.mpp.processes;

import id.mpp.gate.traces.Trace;
import id.mpp.gate.traces.Traces;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Runs designers' tests against the real engine; what does not hold is one sentence. */
record Runner(Engine engine, Workplace workplace) {

    /** All tests of one service. */
    Coverage cover(Path root, String name) {
        Service service = Service.in(root, name);
        return new Coverage(
                service,
                Traces.names(root, name).stream()
                        .map(trace -> run(root, service, trace))
                        .toList());
    }

    /** Tests whose files lie below a root, which may be another than the engine's. */
    Outcome run(Path root, Service service, String name) {
        AtomicReference<Case> started = new AtomicReference<>();
        try {
            Trace trace = Traces.read(root, service.name(), name);
            String fault = faultOf(service, trace, started::set);
            return new Outcome(name, trace.title(), trace.end(), fault, passed(started.get()), called(started.get()));
        } catch (Traces.UnreadableTrace e) {
            return new Outcome(name, name, "", e.getMessage(), Set.of(), Map.of());
        }
    }

    private String faultOf(Service service, Trace trace, Consumer<Case> started) {
        Place place = new Place();
        try {
            service.ending(trace.end());
            Case found = new Arrivals(engine, workplace).start(service, trace.start());
            started.accept(found);
            Ends ends = new Ends(service, found);
            int earlier = 0;
            for (Trace.Step step : trace.steps()) {
                place.next(step);
                earlier = ends.reached().size();
                new Steps(engine, workplace).take(step, found);
            }
            place.end(trace.end());
            ends.check(trace.end(), earlier);
            new Expectations(engine).check(trace, found);
            return null;
        } catch (Fault e) {
            return place + ": " + e.getMessage();
        }
    }

    private static Set<String> passed(Case found) {
        return found == null ? Set.of() : Passed.in(found.history());
    }

    private static Map<String, Set<String>> called(Case found) {
        return found == null
                ? Map.of()
                : found.called().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, call -> Passed.in(call.getValue())));
    }

    /** Where in a test something is wrong. */
    private static final class Place {

        private int number;
        private String text = "start";

        void next(Trace.Step step) {
            text = "langkah " + ++number + " (" + Steps.name(step) + ")";
        }

        void end(String end) {
            text = "end (" + end + ")";
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
