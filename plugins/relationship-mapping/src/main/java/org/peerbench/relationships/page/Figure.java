package org.peerbench.relationships.page;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.measure.Coverage;
import org.peerbench.relationships.measure.Density;
import org.peerbench.relationships.measure.Measure;
import org.peerbench.relationships.measure.Measures;
import org.peerbench.relationships.measure.Share;

/**
 * A figure as the page shows it.
 *
 * @param name       in plain words
 * @param value      the figure
 * @param beside     what belongs to it in small print, or {@code null}
 * @param definition what it means, behind a click
 */
public record Figure(String name, String value, String beside, Definition definition) {
    /** The five that lead to an act. */
    static List<Figure> of(Measures measures, Texts texts) {
        return List.of(
                density(measures.density(), texts),
                share(Measure.CONFIRMED, measures.confirmed(), null, texts),
                answers(measures.coverage(), texts),
                count(Measure.ISOLATES, measures.isolates().size(), texts),
                count(Measure.COMPONENTS, measures.components().size(), texts));
    }

    private static Figure density(Density density, Texts texts) {
        String bounds = density.known() == density.pairs()
                ? null
                : texts.of("page.between", decimal(density.low(), texts), decimal(density.high(), texts));
        return figure(Measure.DENSITY, decimal(density.value(), texts), bounds, texts);
    }

    /** One report makes a partner one that has answered, so how much it has answered stands beside. */
    private static Figure answers(Coverage coverage, Texts texts) {
        Share views = coverage.pairs();
        String beside = views.of() == 0 ? null : texts.of("page.answers", views.count(), views.of());
        return share(Measure.RESPONSE, coverage.respondents(), beside, texts);
    }

    private static Figure share(Measure measure, Share share, String beside, Texts texts) {
        String value = share.of() == 0 ? texts.of("page.none") : texts.of("page.of", share.count(), share.of());
        return figure(measure, value, beside, texts);
    }

    private static Figure count(Measure measure, int count, Texts texts) {
        return figure(measure, Integer.toString(count), null, texts);
    }

    private static Figure figure(Measure measure, String value, String beside, Texts texts) {
        Definition definition = new Definition(texts.of("page.what"), texts.of(measure.definitionKey()));
        return new Figure(texts.of(measure.nameKey()), value, beside, definition);
    }

    private static String decimal(OptionalDouble value, Texts texts) {
        return value.isPresent() ? String.format(Locale.UK, "%.2f", value.getAsDouble()) : texts.of("page.notKnown");
    }
}
