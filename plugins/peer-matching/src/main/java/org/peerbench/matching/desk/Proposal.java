package org.peerbench.matching.desk;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.record.Pin;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Unmatched;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;
import org.peerbench.matching.words.Words;

/**
 * Who would help whom, the most urgent first.
 *
 * @param lead    what to know first
 * @param without needs that would have nobody
 * @param figures of the whole round
 * @param legend  what the colours of the bars mean
 */
public record Proposal(
        String lead, List<Helped> helped, List<Left> without, List<Figures.Figure> figures, List<String> legend) {
    public Proposal {
        helped = List.copyOf(helped);
        without = List.copyOf(without);
        figures = List.copyOf(figures);
        legend = List.copyOf(legend);
    }

    /** A need as it stands in the list; without a path where it is no record. */
    public record Asks(String id, Tag urgency, String area, String theme, String path, String whyNot) {}

    /**
     * A need with who would help.
     *
     * @param mark  that it is under way or was decided; {@code null} where it is only proposed
     * @param lock  whether it may be kept together
     * @param block whether it may be kept apart
     */
    public record Helped(
            Asks need, String offer, String helper, Tag mark, String reasons, Bar bar, boolean lock, boolean block) {}

    /** A need that would have nobody. */
    public record Left(Asks need, String why, String change) {}

    static Proposal of(Solved solved, Called called, ToolContext context) {
        Texts texts = context.texts();
        KeptRound kept = solved.kept();
        Outcome outcome = solved.outcome();
        Fits fits = new Fits(kept, Live.read(context), texts);
        Comparator<String> order = Comparator.comparingInt(
                        (String need) -> called.need(need).tier())
                .thenComparing(called::receiver)
                .thenComparing(called::theme)
                .thenComparing(need -> need);
        Without without = new Without(called, kept.round().settings(), texts);
        List<Helped> helped = outcome.matches().stream()
                .sorted(Comparator.comparing(Match::need, order))
                .map(match -> helped(match, kept, called, fits.of(match.link()), context))
                .toList();
        List<Left> left = outcome.unmatched().stream()
                .sorted(Comparator.comparing(Unmatched::need, order))
                .map(each ->
                        new Left(asks(each.need(), kept, called, context), without.why(each), without.change(each)))
                .toList();
        Figures figures = new Figures(kept.round(), outcome, called, texts);
        return new Proposal(figures.lead(), helped, left, figures.all(), Fits.legend(texts));
    }

    private static Helped helped(Match match, KeptRound kept, Called called, Fits.Fit fit, ToolContext context) {
        Round round = kept.round();
        boolean active = round.active().contains(match.link());
        boolean locked = round.locks().contains(match.link());
        boolean own = kept.pins().stream()
                .anyMatch(pin -> pin.kind() == Pin.Kind.LOCK && match.link().equals(new Link(pin.need(), pin.offer())));
        Tag mark = null;
        if (active || locked) {
            String word = active ? "desk.mark.active" : own ? "desk.mark.locked" : "desk.mark.before";
            mark = new Tag(Tag.Kind.NEUTRAL, context.texts().of(word));
        }
        return new Helped(
                asks(match.need(), kept, called, context),
                match.offer(),
                called.helper(match.offer()),
                mark,
                fit.reasons(),
                fit.bar(),
                !active && !locked,
                !active && !locked);
    }

    static Asks asks(String need, KeptRound kept, Called called, ToolContext context) {
        Place place = new Place(context);
        int tier = called.need(need).tier();
        Set<Link> blocked = new HashSet<>(kept.round().blocks());
        long willing = kept.round().pairs().stream()
                .filter(pair -> pair.need().equals(need) && !blocked.contains(pair.link()))
                .count();
        return new Asks(
                need,
                new Words(context.texts()).urgencyTag(OptionalInt.of(tier)),
                called.receiver(need),
                called.theme(need),
                Called.live(kept) ? place.need(need) : "",
                willing == 0 ? "" : place.round(kept.stored().id()) + "/why-not?need=" + Place.encoded(need));
    }
}
