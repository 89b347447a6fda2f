package org.peerbench.relationships.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.peerbench.api.page.part.Definition;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.expected.Place.State;
import org.peerbench.relationships.expected.Seating;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;

/**
 * A figure as the page shows it.
 *
 * @param name       in plain words
 * @param value      the figure
 * @param beside     what belongs to it in small print, or {@code null}
 * @param path       where it leads, or {@code null}
 * @param definition what it means, behind a click
 */
public record Figure(String name, String value, String beside, String path, Definition definition) {
    /**
     * The five that lead to an act: answers, confirmed, one-sided, missing, hangs on one person.
     *
     * @param hanging what is known of the people who carry them
     * @param path    where a figure's links are listed, after the figure's name
     */
    static List<Figure> of(Network network, OnePerson.Known hanging, Texts texts, UnaryOperator<String> path) {
        int ties = network.ties().size();
        int confirmed = network.count(DyadStatus.CONFIRMED);
        List<String> missing = Seating.of(network).places(State.MISSING).stream()
                .map(place -> texts.of(place.seat().key()))
                .toList();
        return List.of(
                answers(network, texts, path),
                figure("confirmed", share(confirmed, ties, texts), null, path.apply("confirmed"), texts),
                figure("one-sided", share(ties - confirmed, ties, texts), null, path.apply("one-sided"), texts),
                figure("missing", Integer.toString(missing.size()), String.join(", ", missing), "#missing", texts),
                hanging.known() == 0
                        ? figure(
                                "one-person",
                                texts.of("page.figure.notRecorded"),
                                null,
                                path.apply("one-person"),
                                texts)
                        : figure(
                                "one-person",
                                share(hanging.single(), hanging.known(), texts),
                                texts.of("page.figure.carried", hanging.known(), ties),
                                path.apply("one-person"),
                                texts));
    }

    /** One report makes a partner one that has answered, so how much it has answered stands beside. */
    private static Figure answers(Network network, Texts texts, UnaryOperator<String> path) {
        var response = network.response();
        String beside = response.asked() == 0 ? "" : texts.of("page.answers", response.answered(), response.asked());
        String value = share(response.respondents(), network.actors().size(), texts);
        return figure("answers", value, beside, path.apply("answers"), texts);
    }

    private static String share(int count, int of, Texts texts) {
        return of == 0 ? texts.of("page.none") : texts.of("page.of", count, of);
    }

    private static Figure figure(String code, String value, String beside, String path, Texts texts) {
        String key = "page.figure." + code;
        Definition definition = new Definition(texts.of("page.what"), texts.of(key + ".definition"));
        return new Figure(texts.of(key), value, beside == null || beside.isEmpty() ? null : beside, path, definition);
    }
}
