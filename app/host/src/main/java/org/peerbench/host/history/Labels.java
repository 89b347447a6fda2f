package org.peerbench.host.history;

import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.tool.Generation;

/** The words for tables and columns: from the texts of whose table it is, else the name itself made readable. */
record Labels(Texts texts, Supplier<RouteTable> routes) {
    private static final String OWN = "__";

    /** What a row of this table is, such as "Organisation". */
    String table(String table) {
        String key = "table." + table;
        Texts owner = owner(table);
        return owner.has(key) ? owner.of(key) : OpenWords.plain(bare(table));
    }

    /** What a column holds, such as "Began". */
    String column(String table, String column) {
        String key = "field." + table + "." + column;
        Texts owner = owner(table);
        if (owner.has(key)) {
            return owner.of(key);
        }
        String common = "field." + column;
        return owner.has(common) ? owner.of(common) : OpenWords.plain(column.replaceFirst("_id$", ""));
    }

    /** What it means that a column holds nothing, such as "no end". */
    String none(String table, String column) {
        String key = "none." + table + "." + column;
        Texts owner = owner(table);
        if (owner.has(key)) {
            return owner.of(key);
        }
        String common = "none." + column;
        return texts.of(texts.has(common) ? common : "history.blank");
    }

    /** What a stored word means, such as "Working together"; nothing where its owner has no words for it. */
    Optional<String> value(String table, String column, Object value) {
        String key = "value." + table + "." + column + "." + value;
        Texts owner = owner(table);
        return owner.has(key) ? Optional.of(owner.of(key)) : Optional.empty();
    }

    private static String bare(String table) {
        return table.substring(table.contains(OWN) ? table.indexOf(OWN) + OWN.length() : 0);
    }

    /** A tool's tables begin with its id, dashes as underscores, and a double underscore. */
    private Texts owner(String table) {
        if (!table.contains(OWN)) {
            return texts;
        }
        String tool = table.substring(0, table.indexOf(OWN)).replace('_', '-');
        return routes.get().generations().stream()
                .filter(generation -> generation.id().equals(tool))
                .findFirst()
                .map(Generation::context)
                .map(context -> context.texts())
                .orElse(texts);
    }
}
