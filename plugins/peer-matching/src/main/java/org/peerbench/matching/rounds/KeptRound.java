package org.peerbench.matching.rounds;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.exchange.RoundFile;
import org.peerbench.matching.exchange.RoundText;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.Pins;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredRounds;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Round;

/**
 * A round as it was stored.
 *
 * @param stored its row
 * @param round  what is to be solved, with what was decided about single pairs since
 * @param pins   what was decided
 */
public record KeptRound(StoredRound stored, Round round, List<Pin> pins) {
    /**
     * Reads one.
     *
     * @throws Refusal if there is none with this id
     */
    public static KeptRound read(String id, ToolContext context) {
        record Rows(StoredRound stored, String file, List<Pin> pins) {}
        Rows rows = context.database().read(sql -> {
            StoredRounds rounds = new StoredRounds(sql);
            StoredRound stored = rounds.find(id)
                    .orElseThrow(() -> Refusal.notFound(context.texts().of("rounds.none")));
            return new Rows(stored, rounds.file(id), Pins.of(id, sql));
        });
        Round file = RoundFile.read(rows.file().getBytes(StandardCharsets.UTF_8), context.json(), context.texts())
                .round();
        return new KeptRound(rows.stored(), with(file, rows.pins()), rows.pins());
    }

    /** A round with decisions about single pairs. */
    static Round with(Round round, List<Pin> pins) {
        return new Round(
                round.settings(),
                round.areas(),
                round.people(),
                round.needs(),
                round.offers(),
                round.pairs(),
                and(round.locks(), pins, Pin.Kind.LOCK),
                and(round.blocks(), pins, Pin.Kind.BLOCK),
                round.active(),
                round.seed());
    }

    private static List<Link> and(List<Link> links, List<Pin> pins, Pin.Kind kind) {
        List<Link> all = new ArrayList<>(links);
        pins.stream()
                .filter(pin -> pin.kind() == kind)
                .map(pin -> new Link(pin.need(), pin.offer()))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    /** As its file. */
    static String text(Round round, ToolContext context) {
        try {
            return context.json().writeValueAsString(RoundText.of(round, context.json()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException(never);
        }
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
