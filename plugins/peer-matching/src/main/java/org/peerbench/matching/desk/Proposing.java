package org.peerbench.matching.desk;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Unmatched;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.rounds.Wish;
import org.peerbench.matching.support.Became;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/** Puts a solved round into words, need by need. */
final class Proposing {
    private static final int RUNNERS = 3;

    private final Solved solved;
    private final KeptRound kept;
    private final Called called;
    private final Fits fits;
    private final Became became;
    private final Runners runners;
    private final Texts texts;
    private final Place place;
    private final String whatIf;

    Proposing(Solved solved, Called called, Names names, ToolContext context) {
        this.solved = solved;
        this.called = called;
        kept = solved.kept();
        texts = context.texts();
        place = new Place(context);
        fits = new Fits(kept, names, context);
        became = new Became(kept.stored(), context);
        runners = new Runners(kept.round(), solved.outcome());
        whatIf = place.round(kept.stored().id()) + "/what-if?";
    }

    Proposal all() {
        Comparator<String> order = Comparator.comparingInt(
                        (String need) -> called.need(need).tier())
                .thenComparing(called::receiver)
                .thenComparing(called::theme)
                .thenComparing(need -> need);
        Figures figures = new Figures(kept.round(), solved.outcome(), called, asked(), texts);
        return new Proposal(
                figures.lead(),
                solved.outcome().matches().stream()
                        .sorted(Comparator.comparing(Match::need, order))
                        .map(this::helped)
                        .toList(),
                solved.outcome().unmatched().stream()
                        .sorted(Comparator.comparing(Unmatched::need, order))
                        .map(this::left)
                        .toList(),
                figures.all(),
                Fits.legend(texts));
    }

    /** Whether both sides of its matches were asked. */
    private boolean asked() {
        return Called.live(kept) && published();
    }

    private boolean published() {
        return kept.stored().status() == StoredRound.Status.PUBLISHED;
    }

    private Proposal.Helped helped(Match match) {
        Fits.Fit fit = fits.of(match.link());
        Tag mark = mark(match);
        Became.Now now = became.of(match.link()).orElse(null);
        return new Proposal.Helped(
                asks(match.need()),
                called.helper(match.offer()),
                now,
                mark,
                asked() && now != null && !now.why().isBlank() ? now.why() : fit.reasons(),
                fit.bar(),
                mark == null ? whatIf + Wish.of(Wish.Kind.LOCK, match.link()).query() : "",
                mark == null ? whatIf + Wish.of(Wish.Kind.BLOCK, match.link()).query() : "",
                mark == null ? runners(match.need()) : List.of());
    }

    private List<Proposal.Way> runners(String need) {
        return runners.of(need).stream()
                .limit(RUNNERS)
                .map(pair -> new Proposal.Way(
                        texts.of("desk.mover", called.helper(pair.offer()), new Words(texts).fit(pair.score())),
                        whatIf + Wish.of(Wish.Kind.LOCK, pair.link()).query()))
                .toList();
    }

    private Tag mark(Match match) {
        Round round = kept.round();
        if (round.active().contains(match.link()) && !published()) {
            return new Tag(Tag.Kind.NEUTRAL, texts.of("desk.mark.active"));
        }
        if (!round.locks().contains(match.link())) {
            return null;
        }
        boolean own = kept.decisions().pins().stream()
                .anyMatch(pin -> pin.kind() == Pin.Kind.LOCK && match.link().equals(new Link(pin.need(), pin.offer())));
        return new Tag(Tag.Kind.NEUTRAL, texts.of(own ? "desk.mark.locked" : "desk.mark.before"));
    }

    private Proposal.Left left(Unmatched unmatched) {
        Without without = new Without(called, kept.round(), published(), texts);
        return new Proposal.Left(
                asks(unmatched.need()),
                without.why(unmatched),
                without.change(unmatched),
                without.details(unmatched),
                without
                        .oneMore(unmatched)
                        .map(cap -> new Proposal.Way(
                                texts.of("desk.place." + cap.kind(), without.name(cap)),
                                whatIf + Wish.of(cap).query()))
                        .stream()
                        .toList());
    }

    /** What is under way is for its two sides to end, so there is nothing else to choose. */
    private Proposal.Asks asks(String need) {
        boolean underWay =
                kept.round().active().stream().anyMatch(link -> link.need().equals(need));
        boolean somebody = solved.outcome().matches().stream()
                .anyMatch(match -> match.need().equals(need));
        boolean choice = !underWay && (somebody || !runners.of(need).isEmpty());
        return new Proposal.Asks(
                need,
                new Words(texts).urgencyTag(OptionalInt.of(called.need(need).tier())),
                called.receiver(need),
                called.theme(need),
                Called.live(kept) ? place.need(need) : "",
                choice ? place.choices(kept.stored().id(), need) : "");
    }
}
