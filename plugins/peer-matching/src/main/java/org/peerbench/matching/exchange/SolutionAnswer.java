package org.peerbench.matching.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.round.Certificate;
import org.peerbench.matching.round.FullCap;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Objective;
import org.peerbench.matching.round.Outcome;
import org.peerbench.matching.round.Reason;
import org.peerbench.matching.round.Unmatched;

/** A solution, as programs read it. */
public record SolutionAnswer(List<OnLevel> objective, List<Matched> matches, List<Left> unmatched, Proof certificate) {
    /** What is reached on one level. */
    public record OnLevel(String level, long value) {}

    /** A match. */
    public record Matched(
            String need, String offer, int score, Map<String, Integer> parts, boolean kept, boolean forced) {}

    /** A need that gets nobody. */
    public record Left(
            String need,
            String reason,
            @Maybe Map<String, Integer> ruledOut,
            @Maybe List<String> competing,
            @Maybe List<Place> full,
            @Maybe List<Place> extend) {
        Unmatched unmatched() {
            return new Unmatched(need, why());
        }

        private Reason why() {
            return switch (reason) {
                case "noFeasibleOffer" -> new Reason.NoFeasibleOffer(ruledOut);
                case "capacityTaken" -> new Reason.CapacityTaken(competing, caps(full), caps(extend));
                case "belowFloor" -> new Reason.BelowFloor(ruledOut.get("belowFloor"));
                default -> new Reason.Paused();
            };
        }

        private static List<FullCap> caps(List<Place> places) {
            return places.stream().map(Place::full).toList();
        }
    }

    /** A capacity. */
    public record Place(String kind, String id, int cap) {
        static Place of(FullCap cap) {
            return new Place(cap.kind().name().toLowerCase(Locale.ROOT), cap.id(), cap.cap());
        }

        FullCap full() {
            return new FullCap(FullCap.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), id, cap);
        }
    }

    /** What proves it: for each level a price at every place, in the order of the places. */
    public record Proof(List<String> nodes, List<Prices> levels) {}

    /** The prices of one level. */
    public record Prices(String level, long value, List<Long> prices) {}

    /** That of what was solved. */
    public static SolutionAnswer of(Outcome outcome) {
        return new SolutionAnswer(
                onLevels(outcome.objective()),
                outcome.matches().stream().map(SolutionAnswer::matched).toList(),
                outcome.unmatched().stream().map(SolutionAnswer::left).toList(),
                proof(outcome.certificate()));
    }

    /** What is reached on each level. */
    public static List<OnLevel> onLevels(Objective objective) {
        return Arrays.stream(Level.values())
                .map(level -> new OnLevel(level.key(), objective.of(level)))
                .toList();
    }

    private static Matched matched(Match match) {
        return new Matched(match.need(), match.offer(), match.score(), match.parts(), match.kept(), match.forced());
    }

    private static Left left(Unmatched unmatched) {
        Reason reason = unmatched.reason();
        if (reason instanceof Reason.CapacityTaken taken) {
            return new Left(
                    unmatched.need(),
                    reason.key(),
                    null,
                    taken.needs(),
                    places(taken.places()),
                    places(taken.extend()));
        }
        Map<String, Integer> ruledOut = null;
        if (reason instanceof Reason.NoFeasibleOffer none) {
            ruledOut = none.ruledOut();
        } else if (reason instanceof Reason.BelowFloor below) {
            ruledOut = Map.of("belowFloor", below.pairs());
        }
        return new Left(unmatched.need(), reason.key(), ruledOut, null, null, null);
    }

    private static List<Place> places(List<FullCap> caps) {
        return caps.stream().map(Place::of).toList();
    }

    private static Proof proof(Certificate certificate) {
        return new Proof(
                certificate.nodes(),
                certificate.levels().stream()
                        .map(proof -> new Prices(proof.level().key(), proof.value(), proof.prices()))
                        .toList());
    }

    /** All of it but what proves it. */
    public Outcome solved() {
        return new Outcome(
                new Objective(objective.stream().map(OnLevel::value).toList()),
                matches.stream()
                        .map(match ->
                                new Match(match.need, match.offer, match.score, match.parts, match.kept, match.forced))
                        .toList(),
                unmatched.stream().map(Left::unmatched).toList(),
                new Certificate(List.of(), List.of()));
    }
}
