package org.peerbench.leadership.analyst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.page.Answer;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.page.Place;

/** The figures of an area as a table to save: shares from 0 to 1, times in days. */
final class FiguresFile {
    private static final List<String> HEADINGS =
            List.of("measure", "name", "unit", "value", "low", "high", "from", "to", "definition");

    private FiguresFile() {}

    static Answer of(Place place, List<Line> lines, Window window) {
        Texts texts = place.texts();
        List<List<String>> rows =
                lines.stream().map(line -> row(line, window, texts)).toList();
        return new Answer.Tables(
                "leadership-figures-" + place.area().code() + ".csv",
                List.of(new Answer.Tables.Sheet("Figures", HEADINGS, rows)));
    }

    private static List<String> row(Line line, Window window, Texts texts) {
        Figure figure = line.figure();
        List<String> row = new ArrayList<>(
                List.of(line.measure().word(), texts.of(line.measure().nameKey()), unit(line.unit())));
        row.addAll(Arrays.asList(number(figure.value()), number(figure.low()), number(figure.high())));
        row.addAll(List.of(
                window.from().toString(),
                window.to().toString(),
                texts.of(line.measure().definitionKey())));
        return row;
    }

    private static String unit(Line.Unit unit) {
        return switch (unit) {
            case SHARE -> "share";
            case LENGTH, DAYS -> "days";
            case COUNT -> "count";
        };
    }

    /** To four decimals; blank where it is not defined. */
    static String number(double value) {
        return Double.isNaN(value) ? null : String.format(Locale.ROOT, "%.4f", value);
    }
}
