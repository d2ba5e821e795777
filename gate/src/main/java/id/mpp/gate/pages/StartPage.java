package id.mpp.gate.pages;

import static id.mpp.gate.pages.Markdown.code;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.gate.diagram.Expressions;
import id.mpp.gate.diagram.Scopes;
import id.mpp.gate.flow.ArrivingWrites;
import id.mpp.gate.flow.CallWrites;
import id.mpp.gate.flow.DataFlow;
import id.mpp.gate.project.ServiceFolder;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What somebody wants to know of a service first: who starts it, its limit, who works on it. */
final class StartPage {

    /** Where the adapter sends what no service takes. */
    private static final String OTHER = "permohonan-lain";

    private StartPage() {}

    static List<List<String>> rows(ServiceFolder service) {
        JsonNode settings = service.settings();
        return Stream.of(
                        List.of(service.contract().isEmpty() ? "Dimulai oleh" : "Dipanggil oleh", starts(service)),
                        List.of("Batas waktu", Say.limit(settings.path("limit"))),
                        List.of(
                                "Masa berlaku izin",
                                Say.period(settings.at("/oss/masa-berlaku").asText())),
                        List.of("Instansi", Involved.agencies(service)),
                        List.of("Petugas", Involved.officers(service)),
                        List.of("Uji", TracePage.state(service)))
                .filter(row -> !row.get(1).isBlank())
                .toList();
    }

    static String starts(ServiceFolder service) {
        if (service.contract().isPresent()) {
            return Markdown.lines(callers(service).map(StartPage::call));
        }
        return Markdown.lines(Stream.concat(
                ArrivingWrites.starts(service).map(start -> start(service, start)),
                callers(service).map(call -> "Layanan lain, " + call(call))));
    }

    private static String call(CallActivity call) {
        return code(process(call)) + ": " + Say.name(call);
    }

    private static String process(ModelElementInstance scope) {
        return Scopes.around(scope)
                .filter(Process.class::isInstance)
                .map(process -> process.getAttributeValue("id"))
                .findFirst()
                .orElse("");
    }

    /** The calls of other services that may run this one. */
    static Stream<CallActivity> callers(ServiceFolder service) {
        return CallWrites.callers(service).filter(call -> mayCall(service, call));
    }

    /** Where the called service is found out only when it runs, the values that can come say which ones are meant. */
    private static boolean mayCall(ServiceFolder service, CallActivity call) {
        return Expressions.variables(call.getCalledElement())
                .flatMap(variable -> service.project().service(process(call)).stream()
                        .flatMap(caller -> DataFlow.of(caller).valuesOf(variable).stream()))
                .allMatch(values -> values.contains(service.name()));
    }

    private static String start(ServiceFolder service, StartEvent start) {
        if (start.getCamundaFormRef() != null) {
            String groups = service.elements(Process.class).stream()
                    .map(process -> Say.groups(service, process.getCamundaCandidateStarterGroups()))
                    .collect(Collectors.joining(", "));
            return "Loket: " + groups + ", dengan formulir " + code(start.getCamundaFormRef());
        }
        String message = start.getChildElementsByType(MessageEventDefinition.class).stream()
                .filter(definition -> definition.getMessage() != null)
                .map(definition -> code(definition.getMessage().getName()))
                .collect(Collectors.joining(", "));
        return message.isEmpty() ? "Layanan lain saja" : sender(service) + "pesan " + message;
    }

    private static String sender(ServiceFolder service) {
        JsonNode settings = service.settings();
        if ("refused-reports".equals(settings.path("takes").asText())) {
            return "Engine sendiri, untuk laporan yang ditolak OSS: ";
        }
        if ("payment-exceptions".equals(settings.path("takes").asText())) {
            return "Engine sendiri, untuk uang masuk yang tidak cocok dengan tagihan: ";
        }
        if (OTHER.equals(service.name())) {
            return "OSS, untuk butir yang tidak dimiliki layanan lain: ";
        }
        String codes = Say.list(settings.at("/oss/kd-izin"));
        Stream<String> listed = codes.isEmpty() ? Stream.empty() : Stream.of("kode izin " + codes);
        Stream<String> matched = StreamSupport.stream(settings.at("/oss/match").spliterator(), false)
                .map(match -> "KBLI " + Say.list(match.path("kbli")) + " dengan jenis izin "
                        + Say.list(match.path("jenis-izin")));
        String which = Stream.concat(listed, matched).collect(Collectors.joining("; "));
        return which.isEmpty() ? "OSS, belum untuk butir apa pun: " : "OSS, untuk " + which + ": ";
    }
}
