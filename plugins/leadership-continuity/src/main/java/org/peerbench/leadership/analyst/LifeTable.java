package org.peerbench.leadership.analyst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peerbench.api.page.Answer;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.KaplanMeier;
import org.peerbench.leadership.survival.Limits;

/** The days of curves with who was at risk, who left, and the share that stays, as a table to save. */
final class LifeTable {
    private static final List<String> HEADINGS = List.of(
            "role", "days", "at_risk", "left", "censored", "share_staying", "standard_error", "low", "high", "limits");

    private LifeTable() {}

    static Answer of(List<Family> families, Interval interval) {
        List<List<String>> rows = new ArrayList<>();
        families.stream().filter(Family::drawn).forEach(family -> add(family, interval, rows));
        return new Answer.Tables(
                "leadership-life-table.csv", List.of(new Answer.Tables.Sheet("Life table", HEADINGS, rows)));
    }

    private static void add(Family family, Interval interval, List<List<String>> rows) {
        KaplanMeier curve = family.curve();
        Limits[] limits = curve.limits(interval);
        for (int day = 0; day < limits.length; day++) {
            rows.add(Arrays.asList(
                    family.role(),
                    String.valueOf(Math.round(curve.time()[day])),
                    String.valueOf(curve.atRisk()[day]),
                    String.valueOf(curve.events()[day]),
                    String.valueOf(curve.censored()[day]),
                    FiguresFile.number(curve.survival()[day]),
                    FiguresFile.number(curve.standardError()[day]),
                    FiguresFile.number(limits[day].low()),
                    FiguresFile.number(limits[day].high()),
                    interval.word()));
        }
    }
}
