package id.mpp.engine.survey;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What one person has answered.
 *
 * @param marks one for each element in its order, 1 to 4
 */
record Marks(
        @NotNull @Size(min = 9, max = 9, message = "harus sembilan nilai, dari U1 sampai U9")
        List<@NotNull @Min(1) @Max(4) Integer> marks) {}
