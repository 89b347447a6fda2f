package org.peerbench.leadership.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.exchange.FilePost;
import org.peerbench.leadership.exchange.Word;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;

/**
 * A post of a file beside what is on record of it.
 *
 * @param said     the file's
 * @param stored   the record's, if there is one
 * @param holdings on record
 */
record PlannedPost(FilePost said, Optional<Post> stored, List<Holding> holdings) {
    /** As it is to stand: what the file does not say stays as it is. */
    Post wanted(Optional<String> organisation, String area) {
        Post before = stored.orElseGet(
                () -> Post.plain(organisation, said.label(), Word.key(said.label()), Map.of(area, SeatType.OTHER)));
        Term term = said.weight().term();
        return new Post(
                before.id(),
                before.organisation(),
                before.label(),
                said.role().isBlank() ? before.role() : said.role(),
                said.weight().seats().orElse(before.seats()),
                new Term(
                        term.months().isPresent()
                                ? term.months()
                                : before.term().months(),
                        term.limitMonths().isPresent()
                                ? term.limitMonths()
                                : before.term().limitMonths()),
                said.statute().isBlank() ? before.statute() : said.statute(),
                new During(
                        said.exists().from().or(() -> before.exists().from()),
                        said.exists().until().or(() -> before.exists().until())),
                said.observedFrom().or(before::observedFrom),
                together(said.source(), before.source()),
                before.areas(),
                before.revision());
    }

    /** As what it is to count in the area. */
    SeatType type(String area) {
        return said.weight()
                .type()
                .or(() -> stored.map(post -> post.areas().get(area)))
                .orElse(SeatType.OTHER);
    }

    boolean changes(String area) {
        return stored.isEmpty()
                || !stored.get().equals(wanted(Optional.empty(), area))
                || stored.get().areas().get(area) != type(area);
    }

    static Source together(Source said, Source before) {
        return new Source(
                said.url().or(before::url),
                said.date().or(before::date),
                said.verifiedOn().or(before::verifiedOn));
    }
}
