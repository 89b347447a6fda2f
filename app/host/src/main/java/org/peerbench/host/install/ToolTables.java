package org.peerbench.host.install;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The tables of tools, whether the tool is there or not, asked of one connection. */
public record ToolTables(Handle sql) {
    private static final String HISTORY = "flyway_";
    private static final String HOST = "flyway_host";

    /** A table with its number of rows. */
    public record Counted(String name, long rows) {}

    /** The tool's own tables, by name. */
    List<Counted> of(String tool) {
        String prefix = plain(tool) + "__";
        return names().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> new Counted(name, rows(name)))
                .toList();
    }

    /** The ids of all tools that have ever had tables here and still have them. */
    List<String> owners() {
        return names().stream()
                .filter(name -> name.startsWith(HISTORY) && !name.equals(HOST))
                .map(name -> name.substring(HISTORY.length()).replace('_', '-'))
                .toList();
    }

    /**
     * Deletes all that a tool has stored: its tables, what the history keeps of their rows, its signals, and
     * how far it has heard. That
     * somebody changed something stays in the history, without what it was.
     */
    void delete(String tool) {
        boolean sqlite = product().equals("SQLite");
        if (sqlite) {
            // Its tables may point at each other; only when all are gone is that looked at.
            sql.execute("pragma defer_foreign_keys = on");
        }
        String ending = sqlite ? "" : " cascade";
        of(tool).forEach(table -> sql.execute("drop table \"" + table.name() + "\"" + ending));
        sql.execute("drop table if exists \"" + HISTORY + plain(tool) + "\"");
        // With them kept, the tables would be taken as made when the tool comes again.
        sql.execute("delete from migration_file where owner = ?", tool);
        sql.execute(
                "delete from change_row where substr(table_name, 1, ?) = ?",
                plain(tool).length() + 2,
                plain(tool) + "__");
        sql.execute("delete from signal where tool = ?", tool);
        sql.execute("delete from event_set_aside where tool = ?", tool);
        sql.execute("delete from event_cursor where tool = ?", tool);
    }

    private static String plain(String tool) {
        return tool.replace('-', '_');
    }

    /** The name comes from the database itself. */
    private long rows(String name) {
        return sql.createQuery("select count(*) from \"" + name + "\"")
                .mapTo(Long.class)
                .one();
    }

    private String product() {
        try {
            return sql.getConnection().getMetaData().getDatabaseProductName();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        try (ResultSet tables = sql.getConnection().getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return names.stream().sorted().toList();
    }
}
