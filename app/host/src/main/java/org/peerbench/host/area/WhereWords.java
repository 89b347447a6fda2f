package org.peerbench.host.area;

import java.math.BigDecimal;
import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.Existence;

/** What the page of areas says in words: heading, grey line, the one sentence. */
record WhereWords(AreasFound found, Texts texts) {
    /** With fewer known values a middle and its quarters say nothing. */
    private static final int FEW = 4;

    String heading() {
        if (found.figure().isEmpty()) {
            return texts.of("area.where");
        }
        String key = "area.where." + found.figure().get().indicator().id();
        return texts.has(key)
                ? texts.of(key)
                : texts.of("area.where.any", found.figure().get().indicator().label());
    }

    String context() {
        AreasQuestion question = found.question();
        long regions = found.shown().stream()
                .map(entry -> entry.area().region())
                .distinct()
                .count();
        String day = question.otherDay()
                ? texts.of("area.where.then", DayText.of(question.day()))
                : texts.of("area.where.now");
        String areas = texts.of(
                question.mine() ? "area.where.mine" : "area.where.areas",
                found.shown().size(),
                regions,
                day,
                found.day().size());
        long possibly = found.shown().stream()
                .filter(entry -> Existence.on(question.day(), entry.area().valid()) == Existence.POSSIBLY)
                .count();
        if (possibly > 0) {
            areas += " " + texts.of("area.where.possibly", possibly);
        }
        if (found.figure().isEmpty() || found.shown().isEmpty()) {
            return areas;
        }
        return areas + " " + known(found.shown().size() - found.unknown(), found.unknown());
    }

    private String known(long known, long unknown) {
        String key = unknown == 0 ? "area.where.known.all" : known == 0 ? "area.where.known.none" : "area.where.known";
        return texts.of(key, known, unknown);
    }

    String sentence() {
        if (found.figure().isEmpty() || found.shown().isEmpty()) {
            return null;
        }
        ShownFigure figure = found.figure().get();
        List<BigDecimal> known = figure.known(found.shown());
        if (known.size() < FEW) {
            return texts.of(
                    "area.sentence.few",
                    figure.indicator().label(),
                    known.size(),
                    found.shown().size());
        }
        Spread spread = Spread.of(known);
        Quantity quantity = figure.quantity();
        return texts.of(
                "area.sentence",
                figure.indicator().label(),
                known.size(),
                quantity.whole(spread.middle(), texts),
                quantity.text(spread.lowerQuarter()) + quantity.sign(),
                quantity.text(spread.upperQuarter()) + quantity.sign());
    }
}
