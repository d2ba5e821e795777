package id.mpp.engine.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/**
 * The models of one service, before they are deployed.
 *
 * @param description content of its {@code service.yaml}
 * @param models by resource name, e.g. {@code izin/izin.bpmn}
 */
public record ServiceModels(String service, JsonNode description, Map<String, BpmnModelInstance> models) {}
