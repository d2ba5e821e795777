package id.mpp.engine.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A day that the week alone does not explain. */
public record SpecialDay(
        @NotNull LocalDate date,
        @NotNull DayKind kind,
        @NotBlank String name) {}
