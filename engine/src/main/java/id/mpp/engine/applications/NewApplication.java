package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An application as it comes in.
 *
 * @param businessKey the number people use, {@code id_izin} of OSS or our own number
 * @param service folder name of the service; null when the item is only noted
 * @param permohonan what officers see; becomes the process variable of that name; holds no identifier of a person
 * @param document the case record that workers read; may hold identifiers
 */
public record NewApplication(
        @NotBlank @Size(max = 64) String businessKey,
        @Size(max = 64) String service,
        @NotNull ObjectNode permohonan,
        @NotNull ObjectNode document) {}
