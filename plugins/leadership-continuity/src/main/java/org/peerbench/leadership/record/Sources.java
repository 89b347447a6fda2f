package org.peerbench.leadership.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.Edtf;

/** Where facts come from, as columns. */
final class Sources {
    private Sources() {}

    static Source read(ResultSet row) throws SQLException {
        return new Source(
                Optional.ofNullable(row.getString("source_url")),
                Edtf.stored(row.getString("source_date")),
                Optional.ofNullable(row.getString("last_verified_on")).map(LocalDate::parse));
    }

    static void put(Map<String, Object> row, Source source) {
        row.put("source_url", source.url().orElse(null));
        row.put("source_date", text(source.date()));
        row.put("last_verified_on", source.verifiedOn().map(LocalDate::toString).orElse(null));
    }

    static String text(Optional<Edtf> date) {
        return date.map(Edtf::text).orElse(null);
    }
}
