package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;
import static id.mpp.gate.pages.Markdown.plain;

import id.mpp.gate.project.ServiceFolder;
import id.mpp.gate.traces.Trace;
import id.mpp.gate.traces.Traces;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;

/** The designers' tests of a service, and which endings they reach. */
final class TracePage {

    static final List<String> HEAD = List.of("Uji", "Berakhir di", "Tonggak");

    private TracePage() {}

    static Stream<List<String>> rows(ServiceFolder service) {
        return traces(service).entrySet().stream()
                .map(trace -> List.of(
                        "[" + plain(trace.getValue().title()) + "](../../" + Traces.file(service.name(), trace.getKey())
                                + ")",
                        end(service, trace.getValue().end()),
                        trace.getValue().milestones() == null
                                ? ""
                                : Markdown.codes(trace.getValue().milestones())));
    }

    private static String end(ServiceFolder service, String id) {
        return service.bpmn().getModelElementById(id) instanceof EndEvent end ? Say.name(end) : code(id);
    }

    static String endingIn(ServiceFolder service, String id) {
        return Markdown.lines(traces(service).values().stream()
                .filter(trace -> id.equals(trace.end()))
                .map(trace -> plain(trace.title())));
    }

    /** How many there are, and whether an ending is left out. */
    static String state(ServiceFolder service) {
        Collection<Trace> traces = traces(service).values();
        Collection<EndEvent> ends = service.elements(EndEvent.class);
        long reached = ends.stream()
                .filter(end -> traces.stream().anyMatch(trace -> end.getId().equals(trace.end())))
                .count();
        return traces.size() + " uji, " + reached + " dari " + ends.size() + " akhir";
    }

    private static Map<String, Trace> traces(ServiceFolder service) {
        Map<String, Trace> traces = new LinkedHashMap<>();
        for (String name : Traces.names(service.root(), service.name())) {
            try {
                traces.put(name, Traces.read(service.root(), service.name(), name));
            } catch (Traces.UnreadableTrace e) {
                continue; // the rules say so
            }
        }
        return traces;
    }
}
