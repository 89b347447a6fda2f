package org.peerbench.host.history;

import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.listing.OpenWords;
import org.peerbench.host.tool.Generation;

/** The words for tables and columns: from the texts of whose table it is, else the name itself made readable. */
record Labels(Texts texts, Supplier<RouteTable> routes) {
    /** What a row of this table is, such as "Organisation". */
    String table(String table) {
        String key = "table." + table;
        Texts owner = owner(table);
        return owner.has(key) ? owner.of(key) : OpenWords.plain(TableOwner.bare(table));
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

    private Texts owner(String table) {
        return TableOwner.of(table, routes.get().generations())
                .map(Generation::context)
                .map(context -> context.texts())
                .orElse(texts);
    }
}
