package id.mpp.engine.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The embedded database of the demo.
 *
 * @param embedded start a PostgreSQL of our own instead of using {@code spring.datasource.url}
 * @param dataDir where it keeps its files from one run to the next
 */
@ConfigurationProperties("mpp.database")
record DatabaseProperties(
        @DefaultValue("false") boolean embedded,
        @DefaultValue(".mpp/database") Path dataDir) {}
