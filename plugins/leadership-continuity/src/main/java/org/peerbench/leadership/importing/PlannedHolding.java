package org.peerbench.leadership.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * A holding of a file beside what is on record of it: the same person in the same post since the same day. A new end so
 * is a change of that holding and never a second one.
 *
 * @param said   the file's
 * @param stored the record's, if there is one
 */
record PlannedHolding(FileHolding said, Optional<Holding> stored) {
    boolean isNew() {
        return stored.isEmpty();
    }

    boolean changes() {
        return stored.isEmpty()
                || !stored.get().equals(wanted(stored.get().post(), stored.get().person()));
    }

    /** As it is to stand: what the file does not say stays as it is. */
    Holding wanted(String post, String person) {
        Optional<Edtf> until = said.held()
                .until()
                .or(() -> stored.flatMap(before -> before.held().until()));
        During held = new During(said.held().from(), until);
        Outlook before = stored.map(Holding::outlook).orElse(Outlook.OPEN);
        return new Holding(
                stored.map(Holding::id).orElse(""),
                post,
                person,
                held,
                slices(until),
                said.jointGroup().or(() -> stored.flatMap(Holding::jointGroup)),
                new Outlook(
                        said.outlook().noticeGiven().or(before::noticeGiven),
                        said.outlook().announced().or(before::announced),
                        said.outlook().end().or(before::end),
                        said.outlook().kind().or(before::kind)),
                said.endReason().or(() -> stored.flatMap(Holding::endReason)),
                stored.map(one -> PlannedPost.together(said.source(), one.source()))
                        .orElse(said.source()),
                said.note().isBlank() ? stored.map(Holding::note).orElse("") : said.note(),
                stored.map(Holding::revision).orElse(0L));
    }

    /** A file without bases says nothing of the parts, except where they end. */
    private List<Slice> slices(Optional<Edtf> until) {
        boolean silent = said.slices().stream().allMatch(part -> part.basis() == Basis.UNKNOWN && !part.absent());
        List<Slice> parts = new ArrayList<>(silent ? stored.map(Holding::slices).orElse(said.slices()) : said.slices());
        Slice last = parts.remove(parts.size() - 1);
        parts.add(
                new Slice(last.basis(), last.absent(), new During(last.during().from(), until)));
        return parts;
    }
}
