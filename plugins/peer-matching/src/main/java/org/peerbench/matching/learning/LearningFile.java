package org.peerbench.matching.learning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.api.page.Answer;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.words.Names;

/** The comparison as a table to save. */
record LearningFile(Texts texts, Names names) {
    static final List<String> COUNTED = List.of("measure", "group", "better", "same", "worse", "not_known", "told");

    private static final List<String> CHANGES = List.of(
            "group",
            "area",
            "theme",
            "from",
            "to",
            "measure",
            "before_low",
            "before_high",
            "before_period",
            "after_low",
            "after_high",
            "after_period",
            "way");

    /** A row for each case and measure, by the day on which it was over and then by area. */
    Answer.Tables.Sheet oneByOne(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        for (Comparison.Beside beside : comparison.measures()) {
            Stream.of(beside.helped(), beside.waited())
                    .flatMap(group -> group.readings().keySet().stream())
                    .sorted(java.util.Comparator.comparing(Case::to)
                            .thenComparing(each -> names.area(each.area()))
                            .thenComparing(Case::id))
                    .forEach(each -> rows.add(row(each, beside)));
        }
        return new Answer.Tables.Sheet(LearningPage.PATH, CHANGES, rows);
    }

    private List<String> row(Case each, Comparison.Beside beside) {
        Group group = each.kind() == Case.Kind.HELPED ? beside.helped() : beside.waited();
        Reading reading = group.readings().get(each);
        return Arrays.asList(
                each.kind().name(),
                names.area(each.area()),
                each.theme(),
                each.from().toString(),
                each.to().toString(),
                beside.measure().key(),
                number(reading.before(), Value::low),
                number(reading.before(), Value::high),
                reading.beforePeriod(),
                number(reading.after(), Value::low),
                number(reading.after(), Value::high),
                reading.afterPeriod(),
                reading.way().name());
    }

    private static String number(Optional<Value> value, Function<Value, BigDecimal> end) {
        return value.map(end).map(BigDecimal::toPlainString).orElse(null);
    }

    /** Two rows for each measure. */
    List<List<String>> counts(List<LearningPage.Row> rows) {
        return rows.stream()
                .flatMap(row -> Stream.of(
                        counts(row.name(), Case.Kind.HELPED, row.helped()),
                        counts(row.name(), Case.Kind.WAITED, row.waited())))
                .toList();
    }

    private static List<String> counts(String name, Case.Kind kind, LearningPage.Counts counts) {
        boolean told = counts.withheld().isEmpty();
        return Arrays.asList(
                name,
                kind.name(),
                told ? String.valueOf(counts.better()) : null,
                told ? String.valueOf(counts.same()) : null,
                told ? String.valueOf(counts.worse()) : null,
                told ? String.valueOf(counts.unknown()) : null,
                told ? "" : counts.withheld());
    }
}
