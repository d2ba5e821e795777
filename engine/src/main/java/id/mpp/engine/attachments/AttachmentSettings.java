package id.mpp.engine.attachments;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * What officers may lay into a case file.
 *
 * @param largest size of one file; the limit of the whole request follows it
 * @param most files that one case may have at a time
 * @param types kinds of files
 */
@Validated
@ConfigurationProperties("mpp.attachments")
record AttachmentSettings(
        @NotNull @DefaultValue("10MB") DataSize largest,
        @Min(1) @DefaultValue("30") int most,
        @NotEmpty @DefaultValue({"pdf", "jpeg", "png"}) Set<FileType> types) {}
