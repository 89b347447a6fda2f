package org.peerbench.matching.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.need.Bar;
import org.peerbench.matching.need.Reasons;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Link;
import org.peerbench.matching.round.Pair;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.score.Aspect;
import org.peerbench.matching.score.Portion;
import org.peerbench.matching.score.Score;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/**
 * How well a round's pairs fit, and why. Points are those that the round was worked out with; the reasons follow from the
 * records, and where these have changed since, a draft says so. Once a round is published, what is recorded now is no
 * reason any more.
 */
final class Fits {
    private static final int WIDE = 240;
    private static final int WHOLE = 1000;

    private final KeptRound kept;
    private final Map<Link, Pair> pairs;
    private final Map<String, Need> needs;
    private final Map<String, Offer> offers;
    private final Live live;
    private final Evidence evidence;
    private final Texts texts;

    /** A fit with its reasons in a sentence; empty where none are known. */
    record Fit(Bar bar, String reasons) {}

    Fits(KeptRound kept, Names names, ToolContext context) {
        this.kept = kept;
        live = Live.read(context);
        evidence = new Evidence(live, names, context);
        texts = context.texts();
        pairs = kept.round().pairs().stream().collect(Collectors.toMap(Pair::link, pair -> pair));
        boolean known = Called.live(kept);
        needs = live.needs().stream().filter(need -> known).collect(Collectors.toMap(Need::id, need -> need));
        offers = live.offers().stream().filter(offer -> known).collect(Collectors.toMap(Offer::id, offer -> offer));
    }

    Fit of(Link link) {
        Pair pair = pairs.get(link);
        Optional<Score> today = today(link);
        String reasons = today.map(new Reasons(texts)::sentence).orElse("");
        boolean changed =
                today.filter(score -> !score.parts().equals(pair.parts())).isPresent();
        boolean published = kept.stored().status() == StoredRound.Status.PUBLISHED;
        String past = published ? "" : texts.of("desk.changed", reasons);
        String said = changed ? past : reasons;
        String fit = new Words(texts).fit(pair.score());
        return new Fit(new Bar(texts.of("score.bar", fit), fit, segments(pair, today), pair.score()), said);
    }

    private Optional<Score> today(Link link) {
        Need need = needs.get(link.need());
        Offer offer = offers.get(link.offer());
        return need == null || offer == null
                ? Optional.empty()
                : Optional.of(
                        live.candidate(need, offer, kept.round().settings()).score());
    }

    private List<Bar.Segment> segments(Pair pair, Optional<Score> today) {
        List<Bar.Segment> segments = new ArrayList<>();
        int before = 0;
        for (Aspect aspect : Aspect.values()) {
            Integer points = pair.parts().get(aspect.key());
            if (points == null) {
                continue;
            }
            int x = WIDE * before / WHOLE;
            before += points;
            segments.add(new Bar.Segment(
                    aspect.ordinal() + 1,
                    texts.of("score." + aspect.key()),
                    reason(aspect, points, today),
                    points,
                    kept.round().settings().weights().getOrDefault(aspect.key(), 0),
                    x,
                    Math.max(0, WIDE * before / WHOLE - x),
                    from(aspect, pair)));
        }
        return segments;
    }

    private List<Bar.Source> from(Aspect aspect, Pair pair) {
        Need need = needs.get(pair.need());
        Offer offer = offers.get(pair.offer());
        return need == null || offer == null ? List.of() : evidence.of(aspect, need, offer);
    }

    private String reason(Aspect aspect, int points, Optional<Score> today) {
        return today.stream()
                .flatMap(score -> score.portions().stream()
                        .filter(portion -> portion.aspect() == aspect)
                        .filter(portion -> score.points(portion) == points))
                .findFirst()
                .map((Portion portion) -> new Reasons(texts).of(portion))
                .orElse(texts.of("desk.part.changed"));
    }

    /** What the colours of the bars mean, in their order. */
    static List<String> legend(Texts texts) {
        return Arrays.stream(Aspect.values())
                .map(aspect -> texts.of("score." + aspect.key()))
                .toList();
    }
}
