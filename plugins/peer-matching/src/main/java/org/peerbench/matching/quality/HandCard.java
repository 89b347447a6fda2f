package org.peerbench.matching.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.matching.desk.Decided;
import org.peerbench.matching.desk.DraftPage;
import org.peerbench.matching.round.Consequence;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.rounds.KeptRound;

/** What people decided by hand, what it cost, and what became of it. */
record HandCard(RoundQuality quality, Wording words, KeptRound kept, LocalDate today) {
    Card card() {
        Hand hand = quality.hand();
        Card card = Card.of("hand", words.of("hand"), said(hand), how(hand));
        if (hand.all() == 0) {
            return card;
        }
        Grid grid = Grid.ofWords(words.of("hand.table"), words.of("hand.col.decision"), words.of("hand.col.cost"));
        Map<String, String> sentences = sentences();
        for (Costed decided : hand.decided()) {
            grid = grid.row(
                    sentences.get(decided.id()), decided.cost().map(this::cost).orElse(words.of("cost.needed")));
        }
        Card costed = hand.decided().isEmpty() ? card : card.with(grid);
        return followed(hand, true).isEmpty() ? costed : costed.with(outcomes(hand));
    }

    private List<String> said(Hand hand) {
        if (hand.all() == 0) {
            return List.of(words.of("hand.none"));
        }
        List<String> said = new ArrayList<>();
        said.add(words.of("hand.some", hand.all(), cost(hand.together())));
        if (hand.decided().size() < hand.all()) {
            said.add(words.of("hand.rest", hand.all() - hand.decided().size()));
        }
        if (hand.changed().isEmpty() && hand.together().moved().isEmpty()) {
            said.add(words.of("hand.same", hand.all()));
        } else if (!quality.supports().isEmpty()) {
            said.add(words.of("hand.followed", followed(hand, true).size()));
        }
        return said;
    }

    private Map<String, String> sentences() {
        return new Decided(kept, words.called(), words.texts())
                .lines().stream().collect(Collectors.toMap(DraftPage.Decision::id, DraftPage.Decision::sentence));
    }

    /** The first thing that it makes worse. */
    private String cost(Consequence cost) {
        Optional<Level> first = cost.before().firstDifference(cost.after()).filter(level -> level != Level.CANONICAL);
        if (first.isEmpty()) {
            return words.of("cost.nothing");
        }
        long by = cost.by(first.get());
        return by < 0 ? words.of("cost.gain") : words.of("cost." + first.get().key(), by);
    }

    private List<Followed> followed(Hand hand, boolean byHand) {
        return quality.supports().stream()
                .filter(each -> hand.changed().contains(each.pair()) == byHand)
                .toList();
    }

    private Grid outcomes(Hand hand) {
        Delivery byHand = Delivery.of(followed(hand, true), today);
        Delivery proposed = Delivery.of(followed(hand, false), today);
        return Grid.ofWords(
                        words.of("hand.outcomes"),
                        words.of("hand.col.what"),
                        words.of("hand.col.byHand"),
                        words.of("hand.col.proposed"))
                .row(words.of("hand.offered"), words.number(byHand.offered()), words.number(proposed.offered()))
                .row(words.of("delivery.accepted"), rate(byHand.accepted()), rate(proposed.accepted()))
                .row(words.of("delivery.completed"), rate(byHand.completed()), rate(proposed.completed()))
                .row(words.of("delivery.getOn"), rate(byHand.getOn()), rate(proposed.getOn()))
                .row(words.of("help.goal"), reached(byHand.goal()), reached(proposed.goal()));
    }

    private String rate(Rate rate) {
        return rate.yes() + rate.no() == 0 ? words.of("notYet") : words.part(rate.yes(), (long) rate.yes() + rate.no());
    }

    private String reached(Reached reached) {
        return reached.said() == 0 ? words.of("notYet") : words.part(reached.yes(), reached.said());
    }

    private How how(Hand hand) {
        List<Grid> grids = new ArrayList<>();
        Map<String, String> sentences = sentences();
        for (Costed decided : hand.decided()) {
            decided.cost().ifPresent(cost -> grids.add(steps(sentences.get(decided.id()), cost)));
        }
        if (hand.all() > 0) {
            grids.add(steps(words.of("hand.together"), hand.together()));
        }
        return new How(
                List.of(words.of("hand.how"), words.of("hand.how.outcomes")),
                List.of(),
                grids.stream().filter(grid -> !grid.rows().isEmpty()).toList());
    }

    /** Level by level, where it differs. */
    private Grid steps(String caption, Consequence cost) {
        Grid grid = Grid.ofNumbers(
                caption, words.of("hand.col.step"), words.of("hand.col.without"), words.of("hand.col.with"));
        for (Level level : Level.values()) {
            if (level != Level.CANONICAL && cost.by(level) != 0) {
                grid = grid.row(
                        words.texts().of("desk.level." + level.key()),
                        words.number(cost.before().of(level)),
                        words.number(cost.after().of(level)));
            }
        }
        return grid;
    }
}
