package org.peerbench.relationships.page;

import java.util.List;
import java.util.Locale;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.network.DyadStatus;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.sentences.TieRow;

/**
 * A row of the table that says what the map shows.
 *
 * @param since in words
 * @param day   the same as files say it
 */
public record TieLine(
        String who,
        String whom,
        Tag status,
        String closeness,
        String saysSo,
        String since,
        String day,
        String source,
        String path,
        boolean known,
        List<Tag> remarks) {
    static List<TieLine> of(Network network, Place place) {
        return TieRow.of(network).stream().map(row -> of(row, place)).toList();
    }

    static TieLine of(TieRow row, Place place) {
        Texts texts = place.texts();
        Tag.Kind kind = switch (row.status()) {
            case CONFIRMED -> Tag.Kind.STRENGTH;
            case ONE_SIDED -> Tag.Kind.WATCH;
            case UNKNOWN, NONE -> Tag.Kind.NEUTRAL;
        };
        String status =
                "map.status." + row.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new TieLine(
                row.who().label(),
                row.whom().label(),
                new Tag(kind, texts.of(status)),
                row.closeness().in(texts),
                row.saysSo().in(texts),
                row.since().map(DateWords::of).orElse(texts.of("page.notKnown")),
                row.since().map(PartialDate::text).orElse(texts.of("page.notKnown")),
                String.join(", ", row.sources()),
                place.path("pairs/" + row.who().id() + "/" + row.whom().id()),
                row.status() != DyadStatus.UNKNOWN,
                List.of());
    }

    /** With what else there is to say about the pair, in a few words each. */
    TieLine remarking(List<Tag> more) {
        return new TieLine(who, whom, status, closeness, saysSo, since, day, source, path, known, List.copyOf(more));
    }
}
