package org.peerbench.host.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Turns ids or public codes into ids, all of one list at once. */
record Keys(Handle sql, String table) {
    static Keys areas(Handle sql) {
        return new Keys(sql, "area");
    }

    static Keys organisations(Handle sql) {
        return new Keys(sql, "organisation");
    }

    /** Ids by what was given; a key that is not known is missing from the answer. */
    Map<String, String> ids(List<String> keys) {
        Map<String, String> ids = new HashMap<>();
        if (keys.isEmpty()) {
            return ids;
        }
        sql.createQuery("select id, code from " + table + " where id in (<keys>) or code in (<keys>)")
                .bindList("keys", keys)
                .mapToMap(String.class)
                .forEach(row -> {
                    ids.put(row.get("id"), row.get("id"));
                    ids.put(row.get("code"), row.get("id"));
                });
        ids.keySet().retainAll(new HashSet<>(keys));
        return ids;
    }

    /** The id for a key, or {@code null} with a fault for one that is not known; {@code null} stays {@code null}. */
    String id(String field, String key, Faults faults) {
        String clean = Draft.clean(key);
        return clean == null
                ? null
                : list(field, List.of(clean), faults).stream().findFirst().orElse(null);
    }

    /** The ids for the keys, each once, with a fault for each that is not known; {@code null} stays {@code null}. */
    List<String> list(String field, List<String> keys, Faults faults) {
        if (keys == null) {
            return null;
        }
        Map<String, String> known = ids(keys);
        keys.stream()
                .filter(key -> !known.containsKey(key))
                .distinct()
                .forEach(key -> faults.add(field, "directory.unknown-" + table, key));
        return keys.stream()
                .filter(known::containsKey)
                .map(known::get)
                .distinct()
                .toList();
    }

    /** A fault if the code belongs to another record already. */
    void unique(String code, String self, Faults faults) {
        String owner = code == null ? null : ids(List.of(code)).get(code);
        if (owner != null && !owner.equals(self)) {
            faults.add("code", "directory.code-taken", code);
        }
    }
}
