package org.peerbench.host.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which change sets are asked for: all conditions hold, the newest come first. Immutable. */
public final class ChangeSelection {
    private static final int MOST = 200;
    private static final String IN_AREA = """
            id in (select set_id from change_row where area_id = :area%s
                   union select set_id from change_row where table_name = 'organisation' and record_id in
                       (select organisation_id from organisation_area where area_id = :area))
            """;
    private static final String ANY = "";
    private static final String UNTOLD = " and (table_name < :untold or table_name >= :untold || '~')";
    private static final ChangeSelection ALL = new ChangeSelection(List.of("1 = 1"), Map.of(), 50);

    private final List<String> conditions;
    private final Map<String, Object> values;
    private final int limit;

    private ChangeSelection(List<String> conditions, Map<String, Object> values, int limit) {
        this.conditions = conditions;
        this.values = values;
        this.limit = limit;
    }

    /** Every change set, 50 a page. */
    public static ChangeSelection all() {
        return ALL;
    }

    /** Only sets that changed this record. */
    public ChangeSelection ofRecord(String table, String record) {
        return and("""
                id in (select set_id from change_row where table_name = :table and record_id = :record)
                """, Map.of("table", table, "record", record));
    }

    /** Only this set. */
    public ChangeSelection only(String changeSet) {
        return and("id = :only", Map.of("only", changeSet));
    }

    /** Only sets that changed a row of this table. */
    public ChangeSelection ofTable(String table) {
        return and("id in (select set_id from change_row where table_name = :ofTable)", Map.of("ofTable", table));
    }

    /** Only sets that changed the record with this id, whichever table it stands in. */
    public ChangeSelection ofRecord(String record) {
        return and("id in (select set_id from change_row where record_id = :ofRecord)", Map.of("ofRecord", record));
    }

    /** No set that changed a row of a table whose name begins like this. */
    public ChangeSelection withoutTables(String beginning) {
        String name = "without" + values.size();
        return and(
                "id not in (select set_id from change_row where table_name >= :%1$s and table_name < :%1$s || '~')"
                        .formatted(name),
                Map.of(name, beginning));
    }

    /** Only sets that changed a row of this area or an organisation that works in it. */
    public ChangeSelection inArea(String area) {
        return and(IN_AREA.formatted(ANY), Map.of("area", area));
    }

    /**
     * Where an area is asked for, no set that is of that area only by rows of tables whose name begins like this: for those
     * who are not shown these rows, and could tell from the area what they are about.
     */
    public ChangeSelection withoutAreasOf(String beginning) {
        if (!conditions.contains(IN_AREA.formatted(ANY))) {
            return this;
        }
        List<String> narrowed = conditions.stream()
                .map(condition -> condition.equals(IN_AREA.formatted(ANY)) ? IN_AREA.formatted(UNTOLD) : condition)
                .toList();
        return new ChangeSelection(narrowed, values, limit).and("1 = 1", Map.of("untold", beginning));
    }

    /** Only sets of that moment or later. */
    public ChangeSelection since(Instant moment) {
        return and("at >= :since", Map.of("since", moment));
    }

    /** Only sets of this account. */
    public ChangeSelection by(String account) {
        return and("author = :author", Map.of("author", account));
    }

    /** Only sets older than this one: the cursor of the next page. */
    public ChangeSelection before(String changeSet) {
        return and("id < :before", Map.of("before", changeSet));
    }

    /** So many a page, from 1 to 200. */
    public ChangeSelection atMost(int sets) {
        return new ChangeSelection(conditions, values, Math.max(1, Math.min(sets, MOST)));
    }

    private ChangeSelection and(String condition, Map<String, Object> more) {
        List<String> allConditions = new ArrayList<>(conditions);
        allConditions.add(condition);
        Map<String, Object> allValues = new HashMap<>(values);
        allValues.putAll(more);
        return new ChangeSelection(allConditions, allValues, limit);
    }

    String condition() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    int limit() {
        return limit;
    }
}
