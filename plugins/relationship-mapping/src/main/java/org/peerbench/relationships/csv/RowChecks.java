package org.peerbench.relationships.csv;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.date.PartialDate;
import org.peerbench.relationships.csv.RowFinding.Code;
import org.peerbench.relationships.network.Confidentiality;
import org.peerbench.relationships.network.Scale;
import org.peerbench.relationships.sentences.Message;

/** What can be wrong with a row by itself: the first fault is the one that is said. */
final class RowChecks {
    private final EdgeOptions options;
    private final Organisations organisations;

    RowChecks(EdgeOptions options, Organisations organisations) {
        this.options = options;
        this.organisations = organisations;
    }

    Optional<RowFinding> fault(Cells cells) {
        return ends(cells).or(() -> level(cells)).or(() -> dates(cells)).or(() -> audience(cells));
    }

    /** Kept as a note it would be shown to those from whom it is kept. */
    private Optional<RowFinding> audience(Cells cells) {
        boolean combined = cells.row().notes().entrySet().stream()
                .anyMatch(note -> Extra.of(note.getKey()).equals(Optional.of(Extra.CONFIDENTIALITY))
                        && note.getValue().strip().equalsIgnoreCase(Confidentiality.AGGREGATE.name()));
        return combined ? fault(cells, EdgeColumn.NOTE, Code.ONLY_COMBINED, "import.only-combined") : Optional.empty();
    }

    private Optional<RowFinding> ends(Cells cells) {
        Optional<String> source = cells.text(EdgeColumn.SOURCE);
        Optional<String> target = cells.text(EdgeColumn.TARGET);
        if (source.isEmpty()) {
            return fault(cells, EdgeColumn.SOURCE, Code.MISSING_SOURCE, "import.missing-source");
        }
        if (target.isEmpty()) {
            return fault(cells, EdgeColumn.TARGET, Code.MISSING_TARGET, "import.missing-target");
        }
        for (EdgeColumn column : List.of(EdgeColumn.SOURCE, EdgeColumn.TARGET)) {
            String name = cells.text(column).orElseThrow();
            if (PartialDate.parse(name).isPresent() && organisations.find(name).isEmpty() && name.contains("-")) {
                return fault(cells, column, Code.NAME_IS_A_DATE, "import.name-is-a-date", name);
            }
        }
        return organisations.idOf(source.get()).equals(organisations.idOf(target.get()))
                ? fault(cells, EdgeColumn.TARGET, Code.SELF_LOOP, "import.self-loop", target.get())
                : Optional.empty();
    }

    private Optional<RowFinding> level(Cells cells) {
        Optional<String> text = cells.text(EdgeColumn.LEVEL);
        if (text.isEmpty() || Level.read(text.get(), options).isPresent()) {
            return Optional.empty();
        }
        Scale scale = options.relation().scale();
        int weakest = scale.points().get(0).value();
        int strongest = scale.points().get(scale.points().size() - 1).value();
        return fault(
                cells,
                EdgeColumn.LEVEL,
                Code.LEVEL_OUTSIDE_SCALE,
                "import.level-outside-scale",
                text.get(),
                Math.min(weakest, strongest),
                Math.max(weakest, strongest));
    }

    private Optional<RowFinding> dates(Cells cells) {
        return Stream.of(EdgeColumn.FROM, EdgeColumn.TO, EdgeColumn.OBSERVED, EdgeColumn.RECORDED)
                .filter(column -> cells.text(column).isPresent() && !readable(cells, column))
                .findFirst()
                .flatMap(column -> fault(
                        cells,
                        column,
                        Code.BAD_DATE,
                        "import.bad-date",
                        cells.text(column).orElseThrow()))
                .or(() -> order(cells));
    }

    private static boolean readable(Cells cells, EdgeColumn column) {
        return column == EdgeColumn.RECORDED
                ? cells.recorded().isPresent()
                : cells.date(column).isPresent();
    }

    private Optional<RowFinding> order(Cells cells) {
        Optional<PartialDate> from = cells.date(EdgeColumn.FROM);
        Optional<PartialDate> to = cells.date(EdgeColumn.TO);
        if (from.isEmpty()
                || to.isEmpty()
                || from.get().earliest().isBefore(to.get().latest())) {
            return Optional.empty();
        }
        return fault(
                cells,
                EdgeColumn.TO,
                Code.BAD_DATE,
                "import.ends-before-it-begins",
                to.get().text(),
                from.get().text());
    }

    private Optional<RowFinding> fault(Cells cells, EdgeColumn column, Code code, String key, Object... arguments) {
        int row = cells.row().number();
        Object[] said =
                Stream.concat(Stream.of(options.at(row)), Stream.of(arguments)).toArray();
        return Optional.of(RowFinding.error(row, column, code, Message.of(key, said)));
    }
}
