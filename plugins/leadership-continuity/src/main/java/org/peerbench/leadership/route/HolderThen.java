package org.peerbench.leadership.route;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.page.Names;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.words.Words;

/**
 * Who holds a post on a day, or is named for it.
 *
 * @param person       id; {@code null} where it has been forgotten
 * @param name         only where a public source names the holder, or the caller looks after the area
 * @param basis        in which way on that day
 * @param absent       whether away; why is never recorded
 * @param from         the first day, as exactly as recorded
 * @param until        the first day no longer, likewise
 * @param holds        {@code yes}, {@code possibly} where partial dates leave it open, or {@code no} for who is only named
 * @param expectedEnd  the first day on which the holder is expected to be gone; left out until it may be known
 * @param lastVerified the day on which somebody last confirmed it
 */
public record HolderThen(
        @Maybe String person,
        @Maybe String name,
        String basis,
        boolean absent,
        @Maybe String from,
        @Maybe String until,
        String holds,
        @Maybe String expectedEnd,
        @Maybe String expectedEndKind,
        @Maybe String jointGroup,
        @Maybe String lastVerified) {
    static HolderThen of(Holding holding, Names names, LocalDate day) {
        Slice slice = holding.sliceOn(day)
                .orElse(holding.slices().get(holding.slices().size() - 1));
        return new HolderThen(
                holding.person(),
                names.of(holding).orElse(null),
                Words.code(slice.basis()),
                slice.absent(),
                PostsAnswer.text(holding.held().from()),
                PostsAnswer.text(holding.held().until()),
                Words.code(holding.on(day)),
                PostsAnswer.text(holding.outlook().end()),
                holding.outlook().kind().map(Words::code).orElse(null),
                holding.jointGroup().orElse(null),
                text(holding.source().verifiedOn()));
    }

    private static String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
