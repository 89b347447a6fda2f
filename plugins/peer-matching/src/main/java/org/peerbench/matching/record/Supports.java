package org.peerbench.matching.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;

/** Supports that were or are given, as far as matching needs to know of them. */
public final class Supports {
    private Supports() {}

    /** All, as this connection sees them: also those that wait for an answer, which hold a place. */
    public static List<Support> all(Handle sql) {
        Map<String, Integer> ratings = new Reviews(sql)
                .all().stream()
                        .filter(review -> review.side() == Side.RECEIVER)
                        .collect(Collectors.toMap(Review::support, Review::rating, (first, last) -> last));
        return new StoredSupports(sql)
                .all().stream()
                        .map(each -> support(each, ratings.get(each.id())))
                        .toList();
    }

    private static Support support(StoredSupport stored, Integer rating) {
        return new Support(
                stored.id(),
                stored.need(),
                stored.receiver(),
                stored.theme(),
                stored.offer(),
                stored.person(),
                stored.giver(),
                stored.life().state(),
                stored.life().takesPlace(),
                stored.life().state() == State.OFFERED
                        ? Optional.of(stored.life().answerBy())
                        : Optional.empty(),
                stored.life().began(),
                stored.life().over(),
                rating == null ? OptionalInt.empty() : OptionalInt.of(rating));
    }
}
