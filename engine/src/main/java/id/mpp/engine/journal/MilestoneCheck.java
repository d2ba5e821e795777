package id.mpp.engine.journal;

import id.mpp.engine.models.ModelCheck;
import id.mpp.engine.models.ServiceModels;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** Reads the milestones of the models. */
@Component
class MilestoneCheck implements ModelCheck {

    @Override
    public Stream<String> faults(ServiceModels service) {
        return service.models().entrySet().stream()
                .flatMap(model -> model.getValue().getModelElementsByType(FlowElement.class).stream()
                        .flatMap(element -> fault(model.getKey(), element).stream()));
    }

    private static Optional<String> fault(String file, FlowElement element) {
        try {
            MilestoneMark.read(element);
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(file + ", element " + element.getId() + ": " + e.getMessage());
        }
    }
}
