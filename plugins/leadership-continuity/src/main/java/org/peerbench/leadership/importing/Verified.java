package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.post.Source;

/** Gives what a file holds the source of all of it and the day on which it was confirmed, where the file gives none. */
final class Verified {
    private Verified() {}

    static PostsFile on(Optional<LocalDate> day, Optional<String> url, PostsFile file) {
        if (day.isEmpty() && url.isEmpty()) {
            return file;
        }
        return new PostsFile(
                file.posts(),
                file.organisations(),
                file.people(),
                file.holdings().stream()
                        .map(holding -> confirmed(holding, day, url))
                        .toList(),
                file.repairs(),
                file.counts(),
                file.ahead());
    }

    private static FileHolding confirmed(FileHolding holding, Optional<LocalDate> day, Optional<String> url) {
        Source source = new Source(
                holding.source().url().or(() -> url),
                holding.source().date(),
                holding.source().verifiedOn().or(() -> day));
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
