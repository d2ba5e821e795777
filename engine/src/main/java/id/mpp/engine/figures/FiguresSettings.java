package id.mpp.engine.figures;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the figures.
 *
 * @param own the agencies whose time is ours, by what follows the role in the names of groups; the first one stands for all
 */
@Validated
@ConfigurationProperties("mpp.figures")
record FiguresSettings(
        @NotEmpty @DefaultValue({"dpmptsp", "dokumen"}) List<String> own) {}
