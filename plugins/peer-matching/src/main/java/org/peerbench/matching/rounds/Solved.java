package org.peerbench.matching.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.exchange.OutcomeText;
import org.peerbench.matching.exchange.SolutionAnswer;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.RoundSolver;
import org.peerbench.matching.round.WhyNot;

/**
 * A round with the solution that belongs to it.
 *
 * @param kept    the round
 * @param outcome how good it is, who helps whom, and why others get nobody; without what proves it
 */
public record Solved(KeptRound kept, Outcome outcome) {
    /**
     * Reads one.
     *
     * @throws Refusal if there is no such round, it was never solved, or its decisions contradict each other
     */
    public static Solved read(String id, ToolContext context) {
        KeptRound kept = KeptRound.read(id, context);
        return find(kept, context)
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.CONFLICT,
                        "NOT_SOLVED",
                        context.texts().of("rounds.notSolved", kept.stored().name())));
    }

    /**
     * The same; empty if the round was never solved.
     *
     * @throws Refusal if its decisions contradict each other
     */
    public static Optional<Solved> find(KeptRound kept, ToolContext context) {
        return answer(kept, context).map(SolutionAnswer::solved).map(outcome -> new Solved(kept, outcome));
    }

    static Optional<SolutionAnswer> answer(KeptRound kept, ToolContext context) {
        return content(kept, context).map(content -> OutcomeText.read(content, context.json()));
    }

    /**
     * The solution as stored. Where a decision was undone in the history since, it is worked out again: the same decisions
     * have the same solution. What is published stands as it was published.
     */
    private static Optional<String> content(KeptRound kept, ToolContext context) {
        return context.database()
                .read(sql -> new StoredRounds(sql).outcome(kept.stored().id()))
                .map(solution -> holds(solution, kept) ? solution.content() : again(kept, context));
    }

    private static boolean holds(StoredRounds.Solution solution, KeptRound kept) {
        return kept.stored().status() == StoredRound.Status.PUBLISHED
                || solution.decisions().equals(kept.decisions().digest());
    }

    private static String again(KeptRound kept, ToolContext context) {
        Impossible.refuse(kept.round(), Labels.of(kept, context), context.texts());
        return OutcomeText.write(RoundSolver.solve(kept.round()), context.json());
    }

    /** Stores the solution that belongs to what is published, where a decision was undone since it was stored. */
    static void keep(Transaction tx, KeptRound kept, ToolContext context) {
        boolean same = new StoredRounds(tx.sql())
                .outcome(kept.stored().id())
                .filter(solution -> holds(solution, kept))
                .isPresent();
        if (!same) {
            StoredRounds.Solution solution =
                    new StoredRounds.Solution(kept.decisions().digest(), again(kept, context));
            StoredRounds.outcome(tx, kept.stored().id(), solution);
        }
    }

    /** Tells this solution from every other (SHA-256). */
    public String mark(ToolContext context) {
        String content = content(kept, context).orElse("");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Whether solving the round again gives what was stored, to the byte. It takes as long as solving it does. */
    public boolean repeats(ToolContext context) {
        String again = OutcomeText.write(RoundSolver.solve(kept.round()), context.json());
        return content(kept, context).filter(again::equals).isPresent();
    }

    /** An answer about one of its pairs, in a sentence. */
    public String sentence(Link pair, WhyNot answer, ToolContext context) {
        return new WhyNotSentence(Labels.of(kept, context), context.texts()).of(pair, answer);
    }
}
