package org.peerbench.matching.support;

import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.page.Request;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.SupportLetters;
import org.peerbench.matching.repair.Repairing;
import org.peerbench.matching.round.Settings;

/** Steps of people who are signed in, by form or by program. */
final class Doing {
    private Doing() {}

    /** Offers help to a need without a round, and stores it with how well the two fit today. */
    static String offer(Request request, ToolContext context, String need, String offer, String why) {
        Offered offered = weighed(need, offer, why, Live.read(context));
        return context.database()
                .write(
                        request.author(),
                        context.texts().of("support.offered"),
                        tx -> Offering.offer(tx, context, request.author(), offered));
    }

    private static Offered weighed(String need, String offer, String why, Live live) {
        Optional<Need> wanted =
                live.needs().stream().filter(each -> each.id().equals(need)).findFirst();
        OptionalInt score = wanted.stream()
                .flatMap(each -> live.offers().stream()
                        .filter(given -> given.id().equals(offer))
                        .map(given -> live.candidate(each, given, Settings.STANDARD)))
                .mapToInt(each -> each.score().total())
                .findFirst();
        OptionalInt tier = wanted.map(each -> live.urgency(each).counting(each)).orElse(OptionalInt.empty());
        return new Offered(need, offer, Optional.empty(), why, score, tier);
    }

    /**
     * What was done.
     *
     * @param after the support afterwards
     * @param undo  the set of changes, where all that it did can be put back, and by who did it
     */
    record Done(StoredSupport after, Optional<String> undo) {}

    /**
     * Takes a step unless something that was entered is wrong, which is then said there.
     *
     * @return what was done; empty where something is wrong
     */
    static Optional<Done> take(
            Request request, ToolContext context, StoredSupport support, StepKind kind, Entered entered) {
        Optional<Side> named = entered.choice("side", Side.class);
        Speaker speaker = Speaker.signedIn(request, support, named);
        Taking taking = kind.read(entered, support, context);
        if (kind.ofASide() && speaker.by().side().isEmpty()) {
            entered.wrong("side", "support.refused.WHICH_SIDE");
        }
        if (!entered.fine()) {
            return Optional.empty();
        }
        Done done = context.database().write(request.author(), context.texts().of("support.changed"), tx -> {
            int letters = letters(tx, support);
            StoredSupport after = Stepping.take(tx, context, support, speaker, taking);
            // An undo puts records back, but neither letters and links that went with the step, which may be sent or
            // ended by then, nor the repair that follows once it is over: such a step is put right by the next one.
            // What two areas share is a coordinator's to undo.
            boolean records = SupportReach.arranges(request)
                    && letters == letters(tx, support)
                    && !after.life().state().over();
            return new Done(after, records ? Optional.of(tx.changes().set()) : Optional.empty());
        });
        Repairing.after(support.id(), context);
        return Optional.of(done);
    }

    private static int letters(Transaction tx, StoredSupport support) {
        return new SupportLetters(tx.sql()).of(support.id()).size();
    }
}
