package org.peerbench.relationships.csv;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.transfer.Row;

/** What stands in a row, by column. */
record Cells(Row row, Extras extras) {
    Cells(Row row) {
        this(row, Extras.of(row));
    }

    Optional<String> text(EdgeColumn column) {
        return Optional.ofNullable(row.cell(column.title())).filter(text -> !text.isBlank());
    }

    Optional<PartialDate> date(EdgeColumn column) {
        return text(column).flatMap(PartialDate::parse);
    }

    /** When it was written down: an instant, or a date, of which the first moment counts. */
    Optional<Instant> recorded() {
        return text(EdgeColumn.RECORDED)
                .flatMap(text -> PartialDate.parse(text)
                        .map(date -> date.earliest().atStartOfDay().toInstant(ZoneOffset.UTC))
                        .or(() -> instant(text)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }

    /** The note, and below it what stood in columns that nobody matched. */
    String note() {
        Stream<String> others = extras.notes().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(note -> note.getKey() + ": " + note.getValue());
        return Stream.concat(text(EdgeColumn.NOTE).stream(), others).collect(Collectors.joining("\n"));
    }
}
