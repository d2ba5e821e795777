package id.mpp.engine.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents of a case, for whoever may see the case; that is for the caller to find out. */
@Component
public class CaseDocuments {

    private final IssuedDocuments documents;

    CaseDocuments(IssuedDocuments documents) {
        this.documents = documents;
    }

    /** Those that have a file, oldest first. */
    public List<CaseDocument> of(String businessKey) {
        return documents.ofCase(businessKey).stream()
                .map(document -> new CaseDocument(
                        document.kind(),
                        document.title(),
                        document.number(),
                        document.issuedOn(),
                        document.validUntil()))
                .toList();
    }

    /** The PDF itself. */
    public Optional<byte[]> file(String businessKey, String kind) {
        return documents.file(businessKey, kind);
    }

    /**
     * One of them.
     *
     * @param kind file name of its template; its place in the address of the file
     * @param validUntil the last day; null when there is none
     */
    public record CaseDocument(String kind, String title, String number, LocalDate issuedOn, LocalDate validUntil) {}
}
