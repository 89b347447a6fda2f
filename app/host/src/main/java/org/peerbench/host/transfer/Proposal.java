package org.peerbench.host.transfer;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peerbench.api.transfer.Column;
import org.peerbench.host.table.ColumnMatch;
import org.peerbench.host.table.Matching;
import org.peerbench.host.table.Table;

/**
 * How columns are matched when nobody has said so yet. A column that is to be left out altogether, rather than kept as
 * a note, stands in a matching under a name that begins with {@value #LEAVE}.
 */
final class Proposal {
    /** Says of a column of the file that nothing of it is kept. */
    static final String LEAVE = "!";

    /** The columns that we add to the rows left out: when these come back, they are not part of the record. */
    static final List<String> OURS =
            List.of(Sentences.of("transfer.leftOut.row"), Sentences.of("transfer.leftOut.why"));

    private Proposal() {}

    static Matching of(Table table, List<Column> columns) {
        Matching suggested = ColumnMatch.suggest(table.headings(), columns);
        Map<String, String> headings = new LinkedHashMap<>(suggested.headings());
        table.headings().stream()
                .filter(heading -> OURS.contains(heading) && !headings.containsValue(heading))
                .forEach(heading -> leave(headings, heading));
        return new Matching(suggested.fingerprint(), headings);
    }

    /** Adds to a matching that this column of the file is left out. */
    static void leave(Map<String, String> headings, String heading) {
        headings.put(LEAVE + headings.size(), heading);
    }

    /** The columns of the file that are left out. */
    static Set<String> left(Matching matching) {
        Set<String> left = new HashSet<>();
        matching.headings().forEach((column, heading) -> {
            if (column.startsWith(LEAVE)) {
                left.add(heading);
            }
        });
        return left;
    }
}
