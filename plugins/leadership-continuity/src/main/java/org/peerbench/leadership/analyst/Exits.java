package org.peerbench.leadership.analyst;

import java.util.Arrays;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.picture.ShareBars;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.survival.AalenJohansen;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.Limits;
import org.peerbench.leadership.words.Words;

/** Why people leave: of all who began, the share that has left for each reason by then, reasons competing. */
public final class Exits {
    private static final double YEAR = 365.25;

    private final Texts texts;

    Exits(Texts texts) {
        this.texts = texts;
    }

    /** One reason, with how many left and which share had by one, three and five years. */
    public record Row(String reason, int left, String year1, String year3, String year5, String limits) {}

    List<Row> rows(Family family, Interval interval) {
        AalenJohansen shares = AalenJohansen.of(family.tenures().observations());
        return reasons(family).stream()
                .map(reason -> row(family, shares, reason, interval))
                .toList();
    }

    String picture(Family family) {
        AalenJohansen shares = AalenJohansen.of(family.tenures().observations());
        Words words = new Words(texts);
        return new ShareBars(
                        reasons(family).stream()
                                .map(reason ->
                                        new ShareBars.Bar(words.of(reason), shares.at(Tenures.cause(reason), 3 * YEAR)))
                                .toList(),
                        texts.of("tenure.exits.picture"))
                .inPage();
    }

    private static List<EndReason> reasons(Family family) {
        return Arrays.stream(EndReason.values())
                .filter(reason -> family.tenures().observations().endedOf(Tenures.cause(reason)) > 0)
                .toList();
    }

    private Row row(Family family, AalenJohansen shares, EndReason reason, Interval interval) {
        int cause = Tenures.cause(reason);
        return new Row(
                new Words(texts).of(reason),
                family.tenures().observations().endedOf(cause),
                FigureWords.percent(shares.at(cause, YEAR)),
                FigureWords.percent(shares.at(cause, 3 * YEAR)),
                FigureWords.percent(shares.at(cause, 5 * YEAR)),
                limits(shares, cause, interval));
    }

    /** On the last day that is not after three years. */
    private String limits(AalenJohansen shares, int cause, Interval interval) {
        Limits[] limits = shares.limits(cause, interval);
        int place = Arrays.binarySearch(shares.time(), 3 * YEAR);
        int row = place >= 0 ? place : -place - 2;
        if (row < 0 || Double.isNaN(limits[row].low()) || Double.isNaN(limits[row].high())) {
            return texts.of("tenure.exits.noLimits");
        }
        double low = Math.min(limits[row].low(), limits[row].high());
        double high = Math.max(limits[row].low(), limits[row].high());
        return texts.of("words.range", FigureWords.percent(low), FigureWords.percent(high));
    }
}
