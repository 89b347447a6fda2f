package org.peerbench.matching.review;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.matching.desk.Called;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Offer;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.words.Names;

/** Whether somebody gains or loses by a round: an area of their own needs or gives in it, or they say so themselves. */
final class Interest {
    private static final int SHOWN = 3;

    private Interest() {}

    /** In one line; empty where there is none. */
    static Optional<String> of(String said, KeptRound kept, Viewer viewer, ToolContext context) {
        return said.isEmpty() ? own(kept, viewer, context) : Optional.of(said);
    }

    /** That areas of their own are in it; a round from a file is about no area of the directory. */
    static Optional<String> own(KeptRound kept, Viewer viewer, ToolContext context) {
        if (!Called.live(kept)) {
            return Optional.empty();
        }
        Names names = Names.of(context);
        var areas = Stream.concat(
                        kept.round().needs().stream().map(Need::area),
                        kept.round().offers().stream().map(Offer::area))
                .filter(viewer.areas()::contains)
                .distinct()
                .map(names::area)
                .sorted()
                .toList();
        if (areas.isEmpty()) {
            return Optional.empty();
        }
        String first = areas.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return Optional.of(context.texts().of("review.interest.own", first, Math.max(0, areas.size() - SHOWN)));
    }
}
