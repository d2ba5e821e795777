package id.mpp.engine.applications;

import com.fasterxml.jackson.databind.JsonNode;
import id.mpp.engine.journal.UnknownApplicationException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tables {@code mpp.application} and {@code mpp.document}. */
@Component
class ApplicationStore {

    private final JdbcClient jdbc;
    private final StoredJson json;

    ApplicationStore(JdbcClient jdbc, StoredJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Inserts the row; false when it exists. Waits for a concurrent insert of the same key to commit or roll back. */
    boolean insert(String businessKey, String service, Origin origin) {
        return jdbc.sql("""
                                insert into mpp.application (business_key, service, origin) values (?, ?, ?)
                                on conflict do nothing
                                """).params(businessKey, service, origin.text()).update() == 1;
    }

    /** Holds back every other step of the application until the transaction ends. */
    void lock(String businessKey) {
        if (!lockIfKnown(businessKey)) {
            throw new UnknownApplicationException(businessKey);
        }
    }

    /** The same; false when there is no such application. */
    boolean lockIfKnown(String businessKey) {
        return jdbc.sql("select 1 from mpp.application where business_key = ? for update")
                .param(businessKey)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void addDocument(String businessKey, JsonNode document) {
        jdbc.sql("""
                        insert into mpp.document (business_key, version, content)
                        select ?, coalesce(max(version), 0) + 1, ?::jsonb from mpp.document where business_key = ?
                        """).params(businessKey, json.write(document), businessKey).update();
        nameApplicant(businessKey, document);
    }

    /** A record without any name leaves the one that is known. */
    private void nameApplicant(String businessKey, JsonNode document) {
        Stream.of("/pemohon/nama", "/usaha/nama")
                .map(place -> document.at(place).asText().strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .ifPresent(name -> jdbc.sql("update mpp.application set applicant = ? where business_key = ?")
                        .params(name, businessKey)
                        .update());
    }

    /** Keeps an original that came after its update; version 0, for what is known already is newer. */
    void addLateOriginal(String businessKey, JsonNode document) {
        String content = json.write(document);
        jdbc.sql("""
                        insert into mpp.document (business_key, version, content)
                        select ?, 0, ?::jsonb where not exists
                            (select 1 from mpp.document where business_key = ? and content = ?::jsonb)
                        on conflict do nothing
                        """).params(businessKey, content, businessKey, content).update();
    }

    Optional<JsonNode> latestDocument(String businessKey) {
        return jdbc.sql("select content from mpp.document where business_key = ? order by version desc limit 1")
                .param(businessKey)
                .query(String.class)
                .optional()
                .map(json::read);
    }

    Optional<Application> find(String businessKey) {
        return jdbc.sql("""
                        select business_key, service, origin, received_at, signed_file,
                               (select max(version) from mpp.document d where d.business_key = a.business_key) as version
                        from mpp.application a where business_key = ?
                        """)
                .param(businessKey)
                .query((row, number) -> new Application(
                        row.getString("business_key"),
                        row.getString("service"),
                        Origin.of(row.getString("origin")),
                        row.getTimestamp("received_at").toInstant(),
                        row.getInt("version"),
                        row.getString("signed_file")))
                .optional();
    }

    void keepSignedFile(String businessKey, String url) {
        jdbc.sql("update mpp.application set signed_file = ? where business_key = ?")
                .params(url, businessKey)
                .update();
    }
}
