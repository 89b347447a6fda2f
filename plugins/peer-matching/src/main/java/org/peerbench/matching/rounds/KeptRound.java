package org.peerbench.matching.rounds;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.exchange.Impossible;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.exchange.RoundText;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Conflicts;
import org.peerbench.matching.round.Round;

/**
 * A round as it was stored.
 *
 * @param stored    its row
 * @param drawn     what was to be solved when it was made
 * @param decisions what coordinators decided since
 * @param round     what is to be solved with that
 */
public record KeptRound(StoredRound stored, Round drawn, Decisions decisions, Round round) {
    /**
     * Reads one.
     *
     * @throws Refusal if there is none with this id
     */
    public static KeptRound read(String id, ToolContext context) {
        return context.database().read(sql -> read(id, sql, context));
    }

    private static KeptRound read(String id, Handle sql, ToolContext context) {
        StoredRounds rounds = new StoredRounds(sql);
        StoredRound stored = rounds.find(id)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.none")));
        byte[] file = rounds.file(id).getBytes(StandardCharsets.UTF_8);
        Round drawn = RoundFile.read(file, context.json(), context.texts()).round();
        Decisions decisions = Decisions.of(id, sql);
        return new KeptRound(stored, drawn, decisions, decisions.in(drawn));
    }

    /** What was decided about pairs. */
    public List<Pin> pins() {
        return decisions.pins();
    }

    /** The same with other decisions. */
    KeptRound with(Decisions others) {
        return new KeptRound(stored, drawn, others, others.in(drawn));
    }

    /** As its file. */
    static String text(Round round, ToolContext context) {
        try {
            return context.json().writeValueAsString(RoundText.of(round, context.json()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
    }

    /** What stands against its being solved, in a sentence: decisions that contradict each other. */
    public Optional<String> contradiction(ToolContext context) {
        return Conflicts.of(round).stream()
                .findFirst()
                .map(conflict -> Impossible.sentence(conflict, Labels.of(this, context), context.texts()));
    }

    /**
     * Only a round that is neither published nor under review changes: a colleague who looks at it must find it as it was.
     *
     * @throws Refusal if it is one of them
     */
    void requireOpen(ToolContext context) {
        if (stored.status() == StoredRound.Status.PUBLISHED) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "PUBLISHED", context.texts().of("rounds.published.already", stored.name()));
        }
        if (stored.status() == StoredRound.Status.UNDER_REVIEW) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT, "UNDER_REVIEW", context.texts().of("rounds.underReview", stored.name()));
        }
    }
}
