package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.round.Link;

/** What became of a round's matches: of a published one's, and of those in a draft that were asked about before. */
public final class Became {
    private final StoredRound round;
    private final List<StoredSupport> supports;
    private final Texts texts;
    private final ToolContext context;

    /**
     * A support in a few words.
     *
     * @param path     where it is
     * @param sentence how far it is
     * @param why      why these two, as both sides were told; may be blank
     */
    public record Now(String path, String sentence, String why) {}

    /** Of a round of records. */
    public Became(StoredRound round, ToolContext context) {
        this.round = round;
        this.context = context;
        texts = context.texts();
        supports = round.origin() == StoredRound.Origin.LIVE
                ? context.database().read(sql -> new StoredSupports(sql).all())
                : List.of();
    }

    /** Of a pair; empty where the two were not brought together by then. */
    public Optional<Now> of(Link pair) {
        boolean published = round.status() == StoredRound.Status.PUBLISHED;
        return supports.stream()
                .filter(each -> new Link(each.need(), each.offer()).equals(pair))
                .filter(each -> published || each.life().state() == State.OFFERED)
                // What had been asked before stays with the round that asked; what was asked again, with the later one.
                .max(Comparator.comparing((StoredSupport each) -> of(round.id(), each))
                        .thenComparing(StoredSupport::id))
                .map(each -> new Now(
                        context.path("supports/" + each.id()),
                        published ? sentence(each.life()) : asked(each.life()),
                        each.why()));
    }

    private static boolean of(String round, StoredSupport support) {
        return support.round().equals(Optional.of(round));
    }

    private String asked(Life life) {
        return texts.of("support.became.asked", DayInWords.of(life.answerBy()));
    }

    private String sentence(Life life) {
        Optional<LocalDate> day = life.state().over() ? life.over() : Due.on(life);
        String key = life.state().name();
        return day.map(on -> texts.of("support.became." + key, DayInWords.of(on)))
                .orElseGet(() -> texts.of("support.state." + key));
    }
}
