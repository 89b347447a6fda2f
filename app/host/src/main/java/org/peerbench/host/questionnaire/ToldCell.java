package org.peerbench.host.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.questionnaire.Combined;
import org.peerbench.host.account.Secrets;

/**
 * What is told of one cell, a mean or the shares of a choice, with what later tellings must mind.
 *
 * @param subject of a mean; the empty text for the shares of a choice
 * @param means   one or none
 * @param shares  of a choice
 * @param bands   all bands that were ever told of this cell in this survey, this one last
 */
record ToldCell(
        String question,
        String subject,
        long raters,
        List<Combined.Mean> means,
        List<Combined.Share> shares,
        List<Banded> bands) {
    private static final String SHARES = "";

    /**
     * A band with who rated.
     *
     * @param low  least sum of points above the scale's end that it holds
     * @param high greatest such sum
     * @param who  the raters, as digests: they are only ever compared
     */
    record Banded(long low, long high, Set<String> who) {
        Earlier seenBy(Set<String> now) {
            Set<String> left = new HashSet<>(who);
            left.removeAll(now);
            Set<String> joined = new HashSet<>(now);
            joined.removeAll(who);
            return new Earlier(low, high, left.size(), joined.size());
        }
    }

    ToldCell {
        // What was kept before bands were is without them.
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    List<String> key() {
        return List.of(question, subject);
    }

    static List<String> key(CombinedRows.Rating rating) {
        return List.of(rating.question(), rating.least() == null ? SHARES : rating.subject());
    }

    /**
     * What can be told of these ratings.
     *
     * @param earlier what was told of the same by this survey and by others
     * @param before  what this survey has told
     */
    static Optional<ToldCell> of(
            List<String> key, List<CombinedRows.Rating> ratings, List<ToldCell> earlier, Optional<ToldCell> before) {
        CombinedRows.Rating first = ratings.get(0);
        Set<String> who = new HashSet<>();
        ratings.forEach(rating -> who.add(Secrets.hash(rating.identity())));
        List<Banded> told =
                earlier.stream().flatMap(cell -> cell.bands().stream()).toList();
        List<Banded> bands = new ArrayList<>(before.map(ToldCell::bands).orElse(List.of()));
        if (first.least() == null) {
            // Counts are told once: of two counts, the difference is whoever came or went.
            boolean same = told.stream().allMatch(each -> each.who().equals(who));
            if (!same || before.isPresent()) {
                return Optional.empty();
            }
            bands.add(new Banded(0, 0, who));
            List<List<String>> choices =
                    ratings.stream().map(CombinedRows.Rating::values).toList();
            return Optional.of(
                    new ToldCell(key.get(0), key.get(1), ratings.size(), List.of(), Shares.of(choices), bands));
        }
        List<Long> values = ratings.stream()
                .map(rating -> Long.valueOf(rating.values().get(0)))
                .toList();
        List<Earlier> minded = told.stream().map(each -> each.seenBy(who)).toList();
        Optional<Joint> joint = Joint.of(told, who, first.most() - first.least());
        return joint.flatMap(all -> Bands.of(
                        key.get(1), values, first.least(), first.most(), minded, cuts -> all.safe(cuts, values.size())))
                .map(band -> {
                    bands.add(new Banded(band.low(), band.high(), who));
                    return new ToldCell(key.get(0), key.get(1), ratings.size(), List.of(band.mean()), List.of(), bands);
                });
    }
}
