package id.mpp.engine.documents;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.mpp.engine.calendar.Calendars;
import id.mpp.engine.security.SystemAuthority;
import id.mpp.engine.services.LiveService;
import id.mpp.engine.services.LiveServices;
import id.mpp.engine.services.ServiceFiles;
import id.mpp.engine.workers.WaitingProcesses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds what a running case asks for, for the worker that has it to do. */
@Component
class Orders {

    private final WaitingProcesses waiting;
    private final CaseVariables variables;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final LiveServices services;
    private final Calendars calendars;
    private final SystemAuthority system;

    Orders(
            WaitingProcesses waiting,
            CaseVariables variables,
            RuntimeService runtime,
            RepositoryService repository,
            LiveServices services,
            Calendars calendars,
            SystemAuthority system) {
        this.waiting = waiting;
        this.variables = variables;
        this.runtime = runtime;
        this.repository = repository;
        this.services = services;
        this.calendars = calendars;
        this.system = system;
    }

    /** Refused for whom the case does not wait with this kind of document. */
    Order of(String businessKey, String kind) {
        ZoneId zone = calendars.current().zone();
        return waiting.of("nomorDokumen", businessKey).stream()
                .flatMap(called -> system.call(() -> order(called, kind, zone)).stream())
                .findFirst()
                .orElseThrow(
                        () -> new ResponseStatusException(
                                HttpStatus.FORBIDDEN,
                                "This login issues a document only while a task of one of its topics asks for it in the application"));
    }

    private Optional<Order> order(String called, String kind, ZoneId zone) {
        ObjectNode request = variables.of(called, zone);
        return request.path("jenisDokumen").asText().equals(kind)
                ? Optional.of(order(caller(called), kind, request, zone))
                : Optional.empty();
    }

    private Order order(ProcessInstance caller, String kind, ObjectNode request, ZoneId zone) {
        ProcessDefinition definition = repository.getProcessDefinition(caller.getProcessDefinitionId());
        LiveService service = services.named(definition.getKey())
                .orElseThrow(() -> new CannotIssue("Layanan " + definition.getKey() + " tidak ada lagi"));
        return new Order(service, kind, template(definition, kind), request, variables.of(caller.getId(), zone));
    }

    private ProcessInstance caller(String called) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .subProcessInstanceId(called)
                        .singleResult())
                .orElseThrow(() -> new CannotIssue("Dokumen hanya terbit dari proses yang dipanggil sebuah layanan"));
    }

    /** Of the version of the service that the case runs on; a case that goes over to a newer one takes its template. */
    private byte[] template(ProcessDefinition definition, String kind) {
        String name = definition.getKey() + "/" + kind + ".html";
        if (!repository.getDeploymentResourceNames(definition.getDeploymentId()).contains(name)) {
            throw new CannotIssue("Templat " + name + " tidak ada pada versi layanan perkara ini");
        }
        byte[] template = content(definition, name);
        if (ServiceFiles.isForm(name, template)) {
            throw new CannotIssue("Berkas " + name + " adalah formulir, bukan templat surat");
        }
        return template;
    }

    private byte[] content(ProcessDefinition definition, String name) {
        try (InputStream content = repository.getResourceAsStream(definition.getDeploymentId(), name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
