package id.mpp.engine.documents;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Documents over HTTP, for the worker that draws them. */
@RestController
@RequestMapping("/api/documents/{businessKey}/{kind}")
class DocumentsController {

    private final Orders orders;
    private final Issuing issuing;
    private final Files files;

    DocumentsController(Orders orders, Issuing issuing, Files files) {
        this.orders = orders;
        this.issuing = issuing;
        this.files = files;
    }

    @PostMapping
    @AllowedTo(Groups.WORKER)
    @Operation(
            summary = "Gives the document its number, once",
            description =
                    "The case and kind that has a number keeps it, with the content of that moment. Only while a task"
                            + " of one's topics asks for the document. 422 says what the case or its service lacks.")
    Reserved reserve(@PathVariable String businessKey, @PathVariable String kind) {
        Order order = orders.of(businessKey, kind);
        return Reserved.of(issuing.reserve(businessKey, order), order.html());
    }

    @PutMapping("/file")
    @AllowedTo(Groups.WORKER)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Lays up the finished file",
            description = "The same bytes again change nothing; other bytes are 409, for a document is never replaced.")
    void keep(@PathVariable String businessKey, @PathVariable String kind, @RequestBody @Valid File file) {
        orders.of(businessKey, kind);
        files.keep(businessKey, kind, file.sha256(), file.file());
    }

    /**
     * A document that has its number.
     *
     * @param verificationUrl where everybody can look it up
     * @param validUntil the last day; null when there is none
     * @param isStored whether its file is there already, so that nothing is left to draw
     * @param content what the template shows
     * @param template HTML, of the version of the service that the case runs on
     */
    record Reserved(
            String number,
            String verificationUrl,
            LocalDate validUntil,
            @JsonProperty("isStored") boolean isStored,
            JsonNode content,
            String template) {

        static Reserved of(IssuedDocument document, String template) {
            return new Reserved(
                    document.number(),
                    document.content().at("/dokumen/alamatVerifikasi").asText(),
                    document.validUntil(),
                    document.isStored(),
                    document.content(),
                    template);
        }
    }

    /**
     * A finished file.
     *
     * @param sha256 of its bytes, in hexadecimal
     * @param file base64
     */
    record File(
            @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
            @NotEmpty byte[] file) {}
}
