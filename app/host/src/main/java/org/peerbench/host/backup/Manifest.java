package org.peerbench.host.backup;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.store.Fingerprint;

/**
 * What a backup holds.
 *
 * @param format  of the file: 1
 * @param version of the Peerbench that made it
 * @param kind    live or demonstration
 * @param region  the region's name, or {@code null}
 * @param madeAt  ISO 8601, UTC
 * @param tables  what every table holds
 * @param files   every other part of the file by its name within it
 */
record Manifest(
        int format,
        String version,
        InstanceKind kind,
        String region,
        String madeAt,
        Map<String, Fingerprint> tables,
        Map<String, Part> files) {
    static final int FORMAT = 1;

    /** One part of the file. */
    record Part(long bytes, String sha256) {}

    Manifest {
        tables = new TreeMap<>(tables);
        files = new TreeMap<>(files);
    }

    Instant made() {
        return Instant.parse(madeAt);
    }

    long rows(String table) {
        Fingerprint fingerprint = tables.get(table);
        return fingerprint == null ? 0 : fingerprint.rows();
    }
}
