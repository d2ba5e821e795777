package id.mpp.engine.clock;

import id.mpp.engine.services.Limit;
import id.mpp.engine.services.ServiceCatalogue;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the limit that holds for one application. */
@Component
class Limits {

    private final JdbcClient jdbc;
    private final ServiceCatalogue services;

    Limits(JdbcClient jdbc, ServiceCatalogue services) {
        this.jdbc = jdbc;
        this.services = services;
    }

    /** By the service and the business activity that was applied for; empty when there is none. */
    Optional<Found> of(String businessKey) {
        return jdbc.sql("""
                        select a.service, (select d.content #>> '{usaha,kbli}' from mpp.document d
                                           where d.business_key = a.business_key order by d.version desc limit 1) as kbli
                        from mpp.application a where a.business_key = ? and a.service is not null
                        """)
                .param(businessKey)
                .query((row, number) -> new String[] {row.getString("service"), row.getString("kbli")})
                .optional()
                .flatMap(facts -> services.limit(facts[0], facts[1]).map(limit -> new Found(facts[0], limit)));
    }

    /** A service and its limit. */
    record Found(String service, Limit limit) {}
}
