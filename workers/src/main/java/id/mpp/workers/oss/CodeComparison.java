package id.mpp.workers.oss;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compares the codes we use with those OSS lists today, and warns of what OSS no longer lists; it stops nothing. */
final class CodeComparison {

    private static final Logger LOG = LoggerFactory.getLogger(CodeComparison.class);

    private final CodeTables tables;
    private final ServiceCatalogue services;
    private final OssProperties settings;

    CodeComparison(CodeTables tables, ServiceCatalogue services, OssProperties settings) {
        this.tables = tables;
        this.services = services;
        this.settings = settings;
    }

    void compare() {
        List<String> statuses = settings.statuses().values().stream()
                .map(OssProperties.Status::code)
                .toList();
        warn("mpp.oss.statuses", statuses, CodeTables.STATUSES);
        for (ServiceRule service : services.all()) {
            if (!service.codes().isEmpty()) {
                warn("oss.kd-izin of " + service.name(), service.codes(), CodeTables.LICENCES);
            }
        }
    }

    private void warn(String place, Collection<String> ours, String table) {
        Set<String> listed = tables.codes(table);
        Set<String> missing = new TreeSet<>(ours);
        missing.removeAll(listed);
        if (listed.isEmpty()) {
            LOG.info("OSS keeps its reference table {} empty: {} cannot be compared", table, place);
        } else if (!missing.isEmpty()) {
            LOG.warn("OSS does not list in its reference table {} what {} names: {}", table, place, missing);
        }
    }
}
