package org.peerbench.relationships.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Development;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.measure.Reading;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Response;

/**
 * The main figures before and after, with what keeps them from being compared as they stand.
 *
 * @param first   the figures that a page opens with
 * @param more    those that stand one click behind
 * @param remarks what one should know before comparing
 */
public record DevelopmentView(List<Row> first, List<Row> more, List<String> remarks) {
    /** One figure; {@code change} is {@code null} where it cannot be said. */
    public record Row(
            String name,
            String before,
            String beforeBounds,
            String after,
            String afterBounds,
            String change,
            String doubt,
            Definition definition) {}

    private static final Set<Measure> FIRST =
            EnumSet.of(Measure.RESPONSE, Measure.ACTORS, Measure.TIES, Measure.CONFIRMED, Measure.ONE_SIDED);

    private static final double HUNDREDTHS = 100;

    static DevelopmentView of(Network before, Network after, Texts texts) {
        Map<Boolean, List<Row>> rows = Development.between(before, after).stream()
                .collect(Collectors.partitioningBy(
                        development -> FIRST.contains(development.measure()),
                        Collectors.mapping(development -> row(development, texts), Collectors.toList())));
        return new DevelopmentView(rows.get(true), rows.get(false), remarks(before, after, texts));
    }

    private static Row row(Development development, Texts texts) {
        Measure measure = development.measure();
        String name = development.name().equals("pairsAnswered")
                ? texts.of("changes.figures.views")
                : texts.of(measure.nameKey());
        return new Row(
                name,
                value(development.before(), measure, texts),
                bounds(development.before(), measure, texts),
                value(development.after(), measure, texts),
                bounds(development.after(), measure, texts),
                change(development, texts),
                development.uncertain() ? texts.of("changes.figures.doubt") : null,
                new Definition(texts.of("page.what"), texts.of(measure.definitionKey())));
    }

    private static String value(Reading reading, Measure measure, Texts texts) {
        if (reading.of().isPresent()) {
            return texts.of(
                    "page.of", (int) reading.value().orElse(0), reading.of().getAsInt());
        }
        return number(reading.value(), measure, texts);
    }

    private static String bounds(Reading reading, Measure measure, Texts texts) {
        return reading.open()
                ? texts.of(
                        "changes.figures.bounds",
                        number(reading.low(), measure, texts),
                        number(reading.high(), measure, texts))
                : null;
    }

    private static String number(OptionalDouble value, Measure measure, Texts texts) {
        return value.isPresent() ? written(value.getAsDouble(), counts(measure)) : texts.of("measures.undefined");
    }

    private static String change(Development development, Texts texts) {
        if (development.difference().isEmpty()) {
            return null;
        }
        // Of what is seen, so that the three numbers of a row agree.
        double difference = seen(development.after()) - seen(development.before());
        if (difference == 0) {
            return texts.of("changes.figures.same");
        }
        String size = written(Math.abs(difference), counts(development.measure()));
        return texts.of(difference > 0 ? "changes.figures.more" : "changes.figures.less", size);
    }

    private static double seen(Reading reading) {
        return Math.rint(reading.value().orElseThrow() * HUNDREDTHS) / HUNDREDTHS;
    }

    private static String written(double value, boolean whole) {
        return String.format(Locale.UK, whole ? "%.0f" : "%.2f", value);
    }

    private static boolean counts(Measure measure) {
        return switch (measure) {
            case DENSITY, RECIPROCITY, TRANSITIVITY, DEGREE_CENTRALISATION, BETWEENNESS_CENTRALISATION -> false;
            default -> true;
        };
    }

    private static List<String> remarks(Network before, Network after, Texts texts) {
        Response then = before.response();
        Response now = after.response();
        boolean same = (long) then.answered() * now.asked() == (long) now.answered() * then.asked();
        List<String> remarks = new ArrayList<>();
        remarks.add(
                same
                        ? texts.of("changes.figures.response.same", now.answered(), now.asked())
                        : texts.of(
                                "changes.figures.response.differs",
                                then.answered(),
                                then.asked(),
                                now.answered(),
                                now.asked()));
        if (!before.actors().equals(after.actors())) {
            remarks.add(texts.of(
                    "changes.figures.partners",
                    before.actors().size(),
                    after.actors().size()));
        }
        return remarks;
    }
}
