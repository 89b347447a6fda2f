package org.peerbench.leadership.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Makes the parts of a holding. */
public final class Parts {
    private Parts() {}

    /** Parts of one way in which a post was held, with an absence in it; none when the absence lies outside. */
    public static Optional<List<Slice>> of(
            Basis basis, During held, Optional<Edtf> awayFrom, Optional<Edtf> awayUntil) {
        if (awayFrom.isEmpty()) {
            return awayUntil.isEmpty() ? Optional.of(List.of(new Slice(basis, false, held))) : Optional.empty();
        }
        During away = new During(awayFrom, awayUntil.or(held::until));
        if (away.impossible() || !away.meets(held).atAll()) {
            return Optional.empty();
        }
        List<Slice> parts = new ArrayList<>();
        add(parts, new Slice(basis, false, new During(held.from(), away.from())));
        parts.add(new Slice(basis, true, away));
        if (awayUntil.isPresent()) {
            add(parts, new Slice(basis, false, new During(away.until(), held.until())));
        }
        return Optional.of(parts);
    }

    private static void add(List<Slice> parts, Slice part) {
        boolean empty = part.during().from().isPresent()
                && part.during().from().equals(part.during().until());
        if (!empty && !part.during().impossible()) {
            parts.add(part);
        }
    }

    /** The same parts, with those joined that meet and differ in nothing. */
    public static List<Slice> joined(List<Slice> parts) {
        List<Slice> joined = new ArrayList<>();
        for (Slice part : parts) {
            int last = joined.size() - 1;
            if (last >= 0
                    && joined.get(last).basis() == part.basis()
                    && joined.get(last).absent() == part.absent()) {
                During both = new During(
                        joined.get(last).during().from(), part.during().until());
                joined.set(last, new Slice(part.basis(), part.absent(), both));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }
}
