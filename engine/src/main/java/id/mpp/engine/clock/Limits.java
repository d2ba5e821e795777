package id.mpp.engine.clock;

import id.mpp.engine.services.AtLimit;
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

    /**
     * By the service and the business activity that was applied for; empty when there is none. What OSS has never heard of
     * it cannot issue: at the limit of such an application people are told.
     */
    Optional<Found> of(String businessKey) {
        return jdbc.sql("""
                        select a.service, a.origin, (select d.content #>> '{usaha,kbli}' from mpp.document d
                                           where d.business_key = a.business_key order by d.version desc limit 1) as kbli
                        from mpp.application a where a.business_key = ? and a.service is not null
                        """)
                .param(businessKey)
                .query((row, number) ->
                        new String[] {row.getString("service"), row.getString("kbli"), row.getString("origin")})
                .optional()
                .flatMap(facts -> services.limit(facts[0], facts[1])
                        .map(limit -> new Found(facts[0], isFromOss(facts[2]) ? limit : withoutOss(limit))));
    }

    private static boolean isFromOss(String origin) {
        return origin.equals("oss");
    }

    private static Limit withoutOss(Limit limit) {
        return limit.atLimit() == AtLimit.OSS ? new Limit(limit.days(), AtLimit.ESCALATE, limit.source()) : limit;
    }

    /** A service and its limit. */
    record Found(String service, Limit limit) {}
}
