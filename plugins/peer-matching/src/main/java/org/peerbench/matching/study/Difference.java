package org.peerbench.matching.study;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.matching.record.StoredRound;
import org.peerbench.matching.round.Level;
import org.peerbench.matching.round.Match;
import org.peerbench.matching.round.Need;
import org.peerbench.matching.round.Settings;
import org.peerbench.matching.rounds.Solved;

/**
 * How two solved rounds differ. Needs are the same where their ids are; ids of a file mean nothing in another round, unless
 * that is from a file too.
 *
 * @param levels   on which the two differ, the most important first
 * @param moved    needs of both that have somebody else, or somebody in one alone
 * @param tiers    needs of both of which the urgency differs
 * @param settings that differ
 * @param onlyOne  ids of needs that only the one has
 * @param onlyOther ids of needs that only the other has
 * @param both     how many needs both have
 */
record Difference(
        List<OnLevel> levels,
        List<Helped> moved,
        List<Urgency> tiers,
        List<Setting> settings,
        List<String> onlyOne,
        List<String> onlyOther,
        int both) {
    /**
     * A level on which they differ.
     *
     * @param better whether the other is better
     */
    record OnLevel(Level level, long one, long other, boolean better) {}

    /** Who would help a need in each; empty where nobody. */
    record Helped(String need, Optional<String> one, Optional<String> other) {}

    /** How urgent a need is in each. */
    record Urgency(String need, int one, int other) {}

    /** A setting by its key. */
    record Setting(String key, int one, int other) {}

    static Difference between(Solved one, Solved other) {
        boolean sameIds = origin(one) == origin(other);
        Map<String, Need> ours = needs(one);
        Map<String, Need> theirs = sameIds ? needs(other) : Map.of();
        TreeSet<String> both = new TreeSet<>(ours.keySet());
        both.retainAll(theirs.keySet());
        TreeSet<String> onlyOther = new TreeSet<>(needs(other).keySet());
        onlyOther.removeAll(both);
        TreeSet<String> onlyOne = new TreeSet<>(ours.keySet());
        onlyOne.removeAll(both);
        Map<String, String> had = helpers(one);
        Map<String, String> has = helpers(other);
        List<Helped> moved = new ArrayList<>();
        List<Urgency> tiers = new ArrayList<>();
        for (String need : both) {
            Helped helped = new Helped(need, Optional.ofNullable(had.get(need)), Optional.ofNullable(has.get(need)));
            if (!helped.one().equals(helped.other())) {
                moved.add(helped);
            }
            int tier = ours.get(need).tier();
            if (tier != theirs.get(need).tier()) {
                tiers.add(new Urgency(need, tier, theirs.get(need).tier()));
            }
        }
        return new Difference(
                levels(one, other),
                moved,
                tiers,
                settings(one, other),
                List.copyOf(onlyOne),
                List.copyOf(onlyOther),
                both.size());
    }

    /** Whether nothing differs. */
    boolean none() {
        return levels.isEmpty() && moved.isEmpty() && tiers.isEmpty() && settings.isEmpty() && sameNeeds();
    }

    /** Whether both are about the same needs, so that their counts can be compared. */
    boolean sameNeeds() {
        return onlyOne.isEmpty() && onlyOther.isEmpty();
    }

    private static StoredRound.Origin origin(Solved solved) {
        return solved.kept().stored().origin();
    }

    private static Map<String, Need> needs(Solved solved) {
        return solved.kept().round().needs().stream().collect(Collectors.toMap(Need::id, Function.identity()));
    }

    private static Map<String, String> helpers(Solved solved) {
        return solved.outcome().matches().stream().collect(Collectors.toMap(Match::need, Match::offer));
    }

    /** Lots are drawn anew in each round and make none better. */
    private static List<OnLevel> levels(Solved one, Solved other) {
        List<OnLevel> found = new ArrayList<>();
        for (Level level : EnumSet.range(Level.SERVED_TIER_1, Level.GIVING_LOAD)) {
            long ours = one.outcome().objective().of(level);
            long theirs = other.outcome().objective().of(level);
            if (ours != theirs) {
                found.add(new OnLevel(level, ours, theirs, level.worseBy(ours, theirs) < 0));
            }
        }
        return found;
    }

    private static List<Setting> settings(Solved one, Solved other) {
        Map<String, Integer> ours = byKey(one.kept().round().settings());
        Map<String, Integer> theirs = byKey(other.kept().round().settings());
        return ours.keySet().stream()
                .filter(key -> !ours.get(key).equals(theirs.get(key)))
                .map(key -> new Setting(key, ours.get(key), theirs.getOrDefault(key, 0)))
                .toList();
    }

    private static Map<String, Integer> byKey(Settings settings) {
        Map<String, Integer> all = new TreeMap<>();
        all.put("floor", settings.floor());
        all.put("levelGap", settings.levelGap());
        all.put("receivingCap", settings.receivingCap());
        all.put("givingCap", settings.givingCap());
        settings.weights().forEach((part, weight) -> all.put("weights." + part, weight));
        return all;
    }
}
