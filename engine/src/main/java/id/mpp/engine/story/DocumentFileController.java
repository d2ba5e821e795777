package id.mpp.engine.story;

import id.mpp.engine.documents.CaseDocuments;
import id.mpp.engine.readers.Readers;
import id.mpp.engine.security.AllowedTo;
import id.mpp.engine.security.Groups;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Licences and letters of a case, for those who may read its story. */
@RestController
class DocumentFileController {

    private final CaseDocuments documents;
    private final Readers readers;

    DocumentFileController(CaseDocuments documents, Readers readers) {
        this.documents = documents;
        this.readers = readers;
    }

    @GetMapping("/api/applications/{businessKey}/documents/{kind}")
    @AllowedTo(Groups.EVERYONE)
    @Operation(
            summary = "The file of a licence or letter",
            description = "PDF/A. For whoever may read the story of the case, which names its documents.")
    ResponseEntity<byte[]> file(@PathVariable String businessKey, @PathVariable String kind) {
        if (!readers.mayRead(businessKey)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Tidak ada tugas Anda pada permohonan " + businessKey
                            + ", sehingga dokumennya tidak dapat dibuka.");
        }
        byte[] file = documents
                .file(businessKey, kind)
                .orElseThrow(() ->
                        new ResponseStatusException(HttpStatus.NOT_FOUND, "Dokumen ini tidak ada atau belum terbit."));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, inline(kind))
                .header("X-Content-Type-Options", "nosniff")
                .body(file);
    }

    private static String inline(String kind) {
        return ContentDisposition.inline().filename(kind + ".pdf").build().toString();
    }
}
