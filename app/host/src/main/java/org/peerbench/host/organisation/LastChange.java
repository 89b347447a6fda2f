package org.peerbench.host.organisation;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/** Who changed an organisation last. A fact that was corrected by hand no longer says what its source says. */
final class LastChange {
    private static final String LAST = """
            select s.author_name, s.at from change_set s join change_row r on r.set_id = s.id
            where r.table_name = 'organisation' and r.record_id = :id order by s.id desc limit 1
            """;

    private LastChange() {}

    static String of(Handle sql, Organisation organisation, Texts texts) {
        Optional<String> line = sql.createQuery(LAST)
                .bind("id", organisation.id())
                .map((row, context) -> texts.of(
                        "organisation.lastChange",
                        DayText.of(Instant.parse(row.getString("at"))),
                        row.getString("author_name")))
                .findOne();
        return line.orElse("");
    }
}
