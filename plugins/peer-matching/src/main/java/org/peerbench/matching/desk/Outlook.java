package org.peerbench.matching.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Moved;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Objective;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.rounds.Trial;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Words;

/** What a change would do to a round, in figures and need by need. */
final class Outlook {
    private final Round round;
    private final Round changed;
    private final Consequence consequence;
    private final Called called;
    private final Texts texts;

    /** Of a change that can be. */
    Outlook(Round round, Trial trial, Called called, Texts texts) {
        this.round = round;
        this.changed = trial.changed();
        this.consequence = trial.consequence().orElseThrow();
        this.called = called;
        this.texts = texts;
    }

    /** The needs helped, by how urgent they are. */
    List<ConsequencePage.Figure> figures() {
        List<ConsequencePage.Figure> figures = new ArrayList<>();
        served(figures, "desk.figure.most", tier -> tier == Urgency.MOST);
        served(figures, "desk.figure.urgent", tier -> tier == Urgency.MOST + 1);
        served(figures, "desk.figure.others", tier -> tier > Urgency.MOST + 1);
        return figures;
    }

    private void served(List<ConsequencePage.Figure> figures, String key, IntPredicate tier) {
        if (wanted(round, tier) + wanted(changed, tier) > 0) {
            figures.add(figure(
                    texts.of(key),
                    texts.of("desk.of", served(consequence.before(), tier), wanted(round, tier)),
                    texts.of("desk.of", served(consequence.after(), tier), wanted(changed, tier))));
        }
    }

    private static ConsequencePage.Figure figure(String name, String before, String after) {
        return new ConsequencePage.Figure(name, before, after, before.equals(after));
    }

    private static long wanted(Round round, IntPredicate tier) {
        return round.needs().stream().filter(need -> tier.test(need.tier())).count();
    }

    private static long served(Objective objective, IntPredicate tier) {
        return Arrays.stream(Level.values())
                .filter(level -> level.compareTo(Level.PUBLISHED_KEPT) < 0 && tier.test(1 + level.ordinal()))
                .mapToLong(objective::of)
                .sum();
    }

    /** Every level. */
    List<ConsequencePage.Figure> levels() {
        return Arrays.stream(Level.values())
                .map(level -> figure(
                        texts.of("desk.level." + level.key()),
                        texts.of("desk.number", consequence.before().of(level)),
                        texts.of("desk.number", consequence.after().of(level))))
                .toList();
    }

    /** Who would change. */
    List<ConsequencePage.Mover> movers() {
        Map<Link, Pair> pairs = changed.pairs().stream().collect(Collectors.toMap(Pair::link, Function.identity()));
        Map<String, Need> needs = changed.needs().stream().collect(Collectors.toMap(Need::id, Function.identity()));
        Words words = new Words(texts);
        return consequence.moved().stream()
                .map(moved -> new ConsequencePage.Mover(
                        words.urgencyTag(OptionalInt.of(needs.get(moved.need()).tier())),
                        called.receiver(moved.need()),
                        called.theme(moved.need()),
                        side(moved, moved.from(), pairs),
                        side(moved, moved.to(), pairs)))
                .toList();
    }

    private String side(Moved moved, Optional<String> offer, Map<Link, Pair> pairs) {
        return offer.map(id -> texts.of(
                        "desk.mover",
                        called.helper(id),
                        new Words(texts)
                                .fit(pairs.get(new Link(moved.need(), id)).score())))
                .orElse(texts.of("desk.mover.nobody"));
    }
}
