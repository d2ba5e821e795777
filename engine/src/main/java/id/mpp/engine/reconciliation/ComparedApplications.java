package id.mpp.engine.reconciliation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what there is to compare: applications of OSS that are open or have ended lately, with all they report. */
@Component
class ComparedApplications {

    private static final Set<String> ENDINGS =
            Set.of("refused", "issued", "issued-by-oss", "revoked", "cancelled", "voided", "withdrawn", "closed");

    private static final String PAGE = """
            select a.business_key, a.service,
                   (select d.content #>> '{oss,perpanjangan}' from mpp.document d where d.business_key = a.business_key
                    order by d.version desc limit 1) as renewal,
                   (select jsonb_agg(jsonb_build_object('milestone', j.milestone, 'at', j.at, 'state', r.state)
                                     order by j.sequence)
                    from mpp.journal j join mpp.report r on r.journal_id = j.id
                    where j.business_key = a.business_key) as reports,
                   (select j.note from mpp.journal j where j.business_key = a.business_key and j.milestone = 'issued'
                    order by j.sequence desc limit 1) as licence_number
            from mpp.application a
            where a.service is not null and a.origin = 'oss' and a.business_key > :after
              and (cast(:key as varchar) is null or a.business_key = :key)
              and exists (select 1 from mpp.document d where d.business_key = a.business_key
                          and d.content #>> '{oss,id_izin}' = a.business_key)
              and (not exists (select 1 from mpp.journal j where j.business_key = a.business_key
                               and j.milestone in (:endings))
                   or exists (select 1 from mpp.journal j where j.business_key = a.business_key and j.at >= :since))
            order by a.business_key limit :limit
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ComparedApplications(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A page in order of the keys; of those that have ended only the ones with something new since then. */
    List<Compared> page(String businessKey, Instant since, String after, int limit) {
        return jdbc.sql(PAGE)
                .param("key", businessKey)
                .param("since", Timestamp.from(since))
                .param("after", after)
                .param("endings", ENDINGS)
                .param("limit", limit)
                .query(this::compared)
                .list();
    }

    private Compared compared(ResultSet row, int number) throws SQLException {
        return new Compared(
                row.getString("business_key"),
                row.getString("service"),
                "Y".equals(row.getString("renewal")),
                row.getString("licence_number"),
                read(row.getString("reports")));
    }

    private JsonNode read(String text) {
        try {
            return text == null ? json.createArrayNode() : json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The database returned unreadable JSON", e);
        }
    }

    /**
     * An application.
     *
     * @param renewal whether it renews a licence that OSS knows already
     * @param licenceNumber as OSS gave it; null until the licence is issued
     * @param reports milestone, time and state of each, in order
     */
    record Compared(String businessKey, String service, boolean renewal, String licenceNumber, JsonNode reports) {}
}
