package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** What becomes of a holding when one thing about it changes; everything else stays. */
record Held(Holding before) {
    /** As it was read when the form was opened: a save in between is noticed. */
    Held seen(long revision) {
        return new Held(
                of(before.held(), before.slices(), before.outlook(), before.endReason(), before.source(), revision));
    }

    Held outlook(Outlook outlook) {
        return new Held(
                of(before.held(), before.slices(), outlook, before.endReason(), before.source(), before.revision()));
    }

    Held source(Source source) {
        return new Held(
                of(before.held(), before.slices(), before.outlook(), before.endReason(), source, before.revision()));
    }

    Held reason(Optional<EndReason> reason) {
        return new Held(
                of(before.held(), before.slices(), before.outlook(), reason, before.source(), before.revision()));
    }

    Held slices(List<Slice> slices) {
        return new Held(
                of(before.held(), slices, before.outlook(), before.endReason(), before.source(), before.revision()));
    }

    /** Under the same appointment as others, or under none that is shared. */
    Held joint(Optional<String> group) {
        return new Held(new Holding(
                before.id(),
                before.post(),
                before.person(),
                before.held(),
                before.slices(),
                group,
                before.outlook(),
                before.endReason(),
                before.source(),
                before.note(),
                before.revision()));
    }

    /** Held since and until other days; the first part begins and the last one ends with it. */
    Held during(During during) {
        List<Slice> slices = new ArrayList<>(before.slices());
        Slice first = slices.get(0);
        slices.set(
                0,
                new Slice(
                        first.basis(),
                        first.absent(),
                        new During(during.from(), first.during().until())));
        Slice last = slices.get(slices.size() - 1);
        slices.set(
                slices.size() - 1,
                new Slice(last.basis(), last.absent(), new During(last.during().from(), during.until())));
        return new Held(of(during, slices, before.outlook(), before.endReason(), before.source(), before.revision()));
    }

    /** Ended. */
    Held until(Edtf end) {
        return during(new During(before.held().from(), Optional.of(end)));
    }

    /** For another post. */
    Holding movedTo(String post) {
        return new Holding(
                "",
                post,
                before.person(),
                before.held(),
                before.slices(),
                before.jointGroup(),
                before.outlook(),
                before.endReason(),
                before.source(),
                before.note(),
                0);
    }

    private Holding of(
            During during,
            List<Slice> slices,
            Outlook outlook,
            Optional<EndReason> reason,
            Source source,
            long revision) {
        return new Holding(
                before.id(),
                before.post(),
                before.person(),
                during,
                slices,
                before.jointGroup(),
                outlook,
                reason,
                source,
                before.note(),
                revision);
    }
}
