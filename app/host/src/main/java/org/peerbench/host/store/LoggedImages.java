package org.peerbench.host.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rewrites what stands in the history of one record: the one exception to a log that only grows. */
record LoggedImages(Statements statements, RowImages images) {
    private static final String OF_RECORD =
            "select id, before_image, after_image from change_row where table_name = ? and record_id = ?";
    private static final String REWRITE = "update change_row set before_image = ?, after_image = ? where id = ?";

    private record Logged(String id, String before, String after) {}

    /** Puts these values into every image; says whether any image held something else. */
    boolean forget(String table, String record, Map<String, Object> blank) {
        boolean changed = false;
        for (Logged row : statements.rows(OF_RECORD, LoggedImages::all, table, record)) {
            Logged without = new Logged(row.id(), without(row.before(), blank), without(row.after(), blank));
            if (!without.equals(row)) {
                statements.run(
                        REWRITE, PreparedStatement::executeUpdate, without.before(), without.after(), without.id());
                changed = true;
            }
        }
        return changed;
    }

    /** Only columns that the image has: it may be older than a column. */
    private String without(String image, Map<String, Object> blank) {
        if (image == null) {
            return null;
        }
        Map<String, Object> row = images.read(image);
        blank.forEach(row::replace);
        return images.write(row);
    }

    private static List<Logged> all(ResultSet rows) throws SQLException {
        List<Logged> all = new ArrayList<>();
        while (rows.next()) {
            all.add(new Logged(rows.getString(1), rows.getString(2), rows.getString(3)));
        }
        return all;
    }
}
