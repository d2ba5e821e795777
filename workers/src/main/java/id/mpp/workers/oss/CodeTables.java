package id.mpp.workers.oss;

import java.util.Set;
import java.util.stream.Collectors;

/** The reference tables OSS publishes, by their numbers in the guide. */
record CodeTables(Oss oss) {

    static final String LICENCES = "8";
    static final String STATUSES = "10";

    /** The codes of a table; none when OSS keeps it empty, as the guide does with some. */
    Set<String> codes(String table) {
        return oss.references(table).found("tabel referensi", Call.REFERENCES).stream()
                .flatMap(body -> body.list("dataReferensi").stream())
                .flatMap(row -> row.said("kode_referensi").stream())
                .collect(Collectors.toSet());
    }
}
