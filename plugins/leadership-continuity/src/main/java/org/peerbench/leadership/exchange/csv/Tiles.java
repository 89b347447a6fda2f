package org.peerbench.leadership.exchange.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.Parts;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.time.During;

/** Puts rows together that tile one holding: the same post and person, and one ends where the next begins. */
final class Tiles {
    private Tiles() {}

    static List<FileHolding> of(List<FileHolding> rows) {
        Map<List<String>, List<FileHolding>> series = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.post(), row.person()), LinkedHashMap::new, Collectors.toList()));
        return series.values().stream()
                .flatMap(each -> whole(each).stream())
                .sorted(Comparator.comparing(holding -> holding.rows().get(0)))
                .toList();
    }

    private static List<FileHolding> whole(List<FileHolding> rows) {
        List<FileHolding> inOrder = rows.stream()
                .sorted(Comparator.comparing(row -> row.held().earliestStart()))
                .toList();
        List<FileHolding> whole = new ArrayList<>();
        for (FileHolding row : inOrder) {
            int last = whole.size() - 1;
            boolean goesOn = last >= 0
                    && row.held().from().isPresent()
                    && whole.get(last).held().until().equals(row.held().from());
            if (goesOn) {
                whole.set(last, together(whole.get(last), row));
            } else {
                whole.add(row);
            }
        }
        return whole;
    }

    /** What is said of the end is what the last part says. */
    private static FileHolding together(FileHolding first, FileHolding next) {
        return new FileHolding(
                Stream.concat(first.rows().stream(), next.rows().stream()).toList(),
                first.post(),
                first.person(),
                new During(first.held().from(), next.held().until()),
                Parts.joined(Stream.concat(first.slices().stream(), next.slices().stream())
                        .toList()),
                next.jointGroup().or(first::jointGroup),
                next.outlook().equals(Outlook.OPEN) && next.held().until().isEmpty() ? first.outlook() : next.outlook(),
                next.endReason(),
                Optional.of(next.source())
                        .filter(source ->
                                source.url().isPresent() || source.verifiedOn().isPresent())
                        .orElse(first.source()),
                Stream.of(first.note(), next.note())
                        .filter(note -> !note.isBlank())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }
}
