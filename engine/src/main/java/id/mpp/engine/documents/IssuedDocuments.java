package id.mpp.engine.documents;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.issued_document}. */
@Component
class IssuedDocuments {

    private static final String ROW = """
            select business_key, kind, number, code, issued_on, valid_until, journal_sequence, content, sha256
            from mpp.issued_document
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    IssuedDocuments(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<IssuedDocument> find(String businessKey, String kind) {
        return jdbc.sql(ROW + "where business_key = ? and kind = ?")
                .params(businessKey, kind)
                .query(this::document)
                .optional();
    }

    /** Nobody has a paper of what is not laid up yet. */
    Optional<IssuedDocument> stored(String code) {
        return jdbc.sql(ROW + "where code = ? and file is not null")
                .param(code)
                .query(this::document)
                .optional();
    }

    /** Those of a case that have a file, oldest first. */
    List<IssuedDocument> ofCase(String businessKey) {
        return jdbc.sql(ROW + "where business_key = ? and file is not null order by reserved_at")
                .param(businessKey)
                .query(this::document)
                .list();
    }

    /** Two series that write the same number are a slip of service.yaml, and neither gets a document of the other's number. */
    void insert(IssuedDocument document, String series, int sequence) {
        try {
            write(document, series, sequence);
        } catch (DuplicateKeyException e) {
            throw new CannotIssue("Nomor " + document.number() + " sudah dipakai surat dari seri lain; bedakan dokumen."
                    + document.kind() + ".nomor, atau samakan serinya");
        }
    }

    private void write(IssuedDocument document, String series, int sequence) {
        jdbc.sql("""
                        insert into mpp.issued_document (business_key, kind, series, year, sequence, number, code, issued_on,
                                                         valid_until, journal_sequence, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        document.businessKey(),
                        document.kind(),
                        series,
                        document.issuedOn().getYear(),
                        sequence,
                        document.number(),
                        document.code(),
                        document.issuedOn(),
                        document.validUntil(),
                        document.journalSequence(),
                        document.content().toString())
                .update();
    }

    /** False when there is a file already. */
    boolean keepFile(String businessKey, String kind, String sha256, byte[] file) {
        return jdbc.sql("""
                                update mpp.issued_document set sha256 = ?, file = ?, stored_at = clock_timestamp()
                                where business_key = ? and kind = ? and file is null
                                """).params(sha256, file, businessKey, kind).update() == 1;
    }

    Optional<byte[]> file(String businessKey, String kind) {
        return jdbc.sql("select file from mpp.issued_document where business_key = ? and kind = ? and file is not null")
                .params(businessKey, kind)
                .query((row, number) -> row.getBytes("file"))
                .optional();
    }

    private IssuedDocument document(ResultSet row, int number) throws SQLException {
        try {
            return new IssuedDocument(
                    row.getString("business_key"),
                    row.getString("kind"),
                    row.getString("number"),
                    row.getString("code"),
                    row.getObject("issued_on", LocalDate.class),
                    row.getObject("valid_until", LocalDate.class),
                    row.getInt("journal_sequence"),
                    json.readTree(row.getString("content")),
                    row.getString("sha256"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The content of a document is unreadable", e);
        }
    }
}
