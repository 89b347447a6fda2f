package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.post.Source;

/** Gives what a file holds the day on which all of it was confirmed, where the file itself gives none. */
final class Verified {
    private Verified() {}

    static PostsFile on(Optional<LocalDate> day, PostsFile file) {
        if (day.isEmpty()) {
            return file;
        }
        return new PostsFile(
                file.posts(),
                file.people(),
                file.holdings().stream()
                        .map(holding -> confirmed(holding, day.get()))
                        .toList(),
                file.repairs(),
                file.counts());
    }

    private static FileHolding confirmed(FileHolding holding, LocalDate day) {
        Source source = holding.source().verifiedOn().isPresent()
                ? holding.source()
                : holding.source().verified(day);
        return new FileHolding(
                holding.rows(),
                holding.post(),
                holding.person(),
                holding.held(),
                holding.slices(),
                holding.jointGroup(),
                holding.outlook(),
                holding.endReason(),
                source,
                holding.note());
    }
}
