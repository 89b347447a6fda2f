package org.peerbench.host.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that is defined in the database at one moment, each part under the table it belongs to. */
record Schema(Set<Part> parts) {
    private static final String SQLITE = """
            select tbl_name, type || ' ' || name || ' ' || coalesce(sql, '')
            from sqlite_master where tbl_name not like 'sqlite\\_%' escape '\\'
            """;
    /** A foreign key belongs to the table that declares it, so that a tool may point at the host's tables. */
    private static final String POSTGRES = """
            with ours as (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema')
            select relname, relkind::text || case when relkind in ('v', 'm') then pg_get_viewdef(c.oid) else '' end
            from pg_class c join ours on ours.oid = relnamespace where relkind in ('r', 'p', 'v', 'm', 'S', 'f')
            union all
            select table_name, concat_ws(' ', column_name, data_type, is_nullable, column_default)
            from information_schema.columns where table_schema in (select oid::regnamespace::text from ours)
            union all
            select tablename, indexdef
            from pg_indexes where schemaname in (select oid::regnamespace::text from ours)
            union all
            select relname, conname || ' ' || pg_get_constraintdef(k.oid)
            from pg_constraint k join pg_class c on c.oid = conrelid join ours on ours.oid = relnamespace
            union all
            select relname, pg_get_triggerdef(t.oid)
            from pg_trigger t join pg_class c on c.oid = tgrelid join ours on ours.oid = relnamespace
            where not tgisinternal
            union all
            select proname, md5(prosrc) from pg_proc join ours on ours.oid = pronamespace
            """;

    /** One table, column, index, constraint, trigger or function with its definition. */
    record Part(String table, String definition) {}

    static Schema of(Connection connection) throws SQLException {
        boolean sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
        Set<Part> parts = new HashSet<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sqlite ? SQLITE : POSTGRES)) {
            while (rows.next()) {
                parts.add(new Part(rows.getString(1), rows.getString(2)));
            }
        }
        return new Schema(parts);
    }

    /** The tables of which something was added, altered or removed. */
    Set<String> changedTo(Schema after) {
        Set<Part> changed = new HashSet<>(parts);
        changed.addAll(after.parts);
        changed.removeIf(part -> parts.contains(part) && after.parts.contains(part));
        return changed.stream().map(Part::table).collect(Collectors.toSet());
    }
}
