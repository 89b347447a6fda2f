package org.peerbench.host.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record of a seed. Its digest is stored with it, so that a later load knows whether the seed says anything new about
 * it, and leaves what people have corrected alone.
 *
 * @param table   where it stands
 * @param id      its id
 * @param columns the columns that the seed knows; others are left to people
 * @param links   what ties it to other records
 */
record SeedRecord(String table, String id, Map<String, Object> columns, List<SeedLink> links) {
    SeedRecord {
        links = List.copyOf(links);
    }

    String digest() {
        return Digest.of(columns + "\n" + links);
    }

    /** The columns to write, with the digest. */
    Map<String, Object> marked() {
        Map<String, Object> marked = new LinkedHashMap<>(columns);
        marked.put("seed_digest", digest());
        return marked;
    }
}
