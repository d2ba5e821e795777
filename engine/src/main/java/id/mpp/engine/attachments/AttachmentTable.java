package id.mpp.engine.attachments;

import id.mpp.engine.journal.Actor;
import id.mpp.engine.journal.UnknownApplicationException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Table {@code mpp.attachment}. */
@Component
class AttachmentTable {

    private static final String COLUMNS =
            "id, name, type, size, sha256, uploaded_by, uploader, uploaded_at, withdrawn_at, withdrawal_note";

    private final JdbcClient jdbc;

    AttachmentTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One upload into a case after the other, so that its limit holds. A lock of our own: the engine needs the row's. */
    void lock(String businessKey) {
        jdbc.sql("select 1 from mpp.application where business_key = ?")
                .param(businessKey)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new UnknownApplicationException(businessKey));
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('attachment ' || ?, 0))")
                .param(businessKey)
                .query((row, number) -> true)
                .single();
    }

    List<Attachment> of(String businessKey) {
        return jdbc.sql("select " + COLUMNS + " from mpp.attachment where business_key = ? order by uploaded_at, id")
                .param(businessKey)
                .query(AttachmentTable::attachment)
                .list();
    }

    Optional<Attachment> find(String businessKey, UUID id) {
        return jdbc.sql("select " + COLUMNS + " from mpp.attachment where business_key = ? and id = ?")
                .params(businessKey, id)
                .query(AttachmentTable::attachment)
                .optional();
    }

    byte[] content(UUID id) {
        return jdbc.sql("select content from mpp.attachment where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    UUID insert(String businessKey, UploadedFile file, Actor officer) {
        return jdbc.sql("""
                        insert into mpp.attachment (business_key, name, type, size, sha256, content, uploaded_by, uploader)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(
                        businessKey,
                        file.name(),
                        file.type().text(),
                        file.content().length,
                        file.sha256(),
                        file.content(),
                        officer.login(),
                        officer.name())
                .query(UUID.class)
                .single();
    }

    /** Once; later ones change nothing. */
    void withdraw(UUID id, String note) {
        jdbc.sql("""
                        update mpp.attachment set withdrawn_at = clock_timestamp(), withdrawal_note = ?
                        where id = ? and withdrawn_at is null
                        """).params(note, id).update();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getString("name"),
                FileType.named(row.getString("type")),
                row.getInt("size"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getString("uploader"),
                row.getTimestamp("uploaded_at").toInstant(),
                instant(row.getTimestamp("withdrawn_at")),
                row.getString("withdrawal_note"));
    }

    private static Instant instant(Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
