package org.peerbench.host.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.data.Transaction;

/**
 * The areas that an account or a token names, one tracked row each.
 *
 * @param table where they stand
 * @param owner the column that says whose they are
 */
record AreaGrants(String table, String owner) {
    static final AreaGrants OF_ACCOUNTS = new AreaGrants("account_area", "account_id");
    static final AreaGrants OF_TOKENS = new AreaGrants("api_token_area", "token_id");

    private record Grant(String id, long revision) {}

    /**
     * Leaves exactly these areas.
     *
     * @return whether that changed anything
     */
    boolean replace(Transaction tx, String id, Set<String> areas) {
        Map<String, Grant> stored = stored(tx, id);
        stored.forEach((area, grant) -> {
            if (!areas.contains(area)) {
                tx.changes().delete(table, grant.id(), grant.revision());
            }
        });
        areas.stream()
                .filter(area -> !stored.containsKey(area))
                .sorted()
                .forEach(area ->
                        tx.changes().insert(table, Map.of("id", tx.changes().newId(), owner, id, "area_id", area)));
        return !stored.keySet().equals(areas);
    }

    private Map<String, Grant> stored(Transaction tx, String id) {
        Map<String, Grant> grants = new HashMap<>();
        tx.sql()
                .createQuery("select id, area_id, revision from " + table + " where " + owner + " = :id")
                .bind("id", id)
                .map((row, context) ->
                        grants.put(row.getString("area_id"), new Grant(row.getString("id"), row.getLong("revision"))))
                .list();
        return grants;
    }
}
