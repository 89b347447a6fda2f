package org.peerbench.matching.standing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.PartnerAnswer;

/**
 * Where an area stands on a theme, from what its partners say of it, 0 to 5.
 *
 * <p>The level is the median of the ratings (of two in the middle the lower). Three neighbouring levels that hold the median
 * are its region, chosen so that most ratings lie in it. Where at least four ratings lie outside it, or in a group of
 * fewer than ten a third, the partners see it differently: there is then no level, and the next step is a conversation. The
 * rule is that of SCIROCCO's group consensus (International Journal of Integrated Care, article 7747, tables 1 and
 * 2), which groups of ten and more follow to the letter; the third stands for smaller ones, in which four could never lie outside.
 * A level on which the partners agreed in a conversation counts until somebody says something newer.
 *
 * @param ratings what partners said, in ascending order
 * @param unsure  how many said that they do not know
 * @param level   the level that counts; empty where there is none
 * @param latest  the day of the latest word; empty where there is none
 */
public record Standing(Kind kind, List<Integer> ratings, int unsure, OptionalInt level, Optional<LocalDate> latest) {
    /** The lowest level. */
    public static final int LOWEST = 0;

    /** The highest level. */
    public static final int HIGHEST = 5;

    /** With fewer ratings nothing is said of a level. */
    public static final int FEWEST = 3;

    /** Nobody was asked yet. */
    public static final Standing NONE = new Standing(Kind.NONE, List.of(), 0, OptionalInt.empty(), Optional.empty());

    private static final int OUTSIDE = 4;
    private static final int THIRD = 3;

    /** How sure it is. */
    public enum Kind {
        /** Nobody said anything. */
        NONE,
        /** Too few ratings. */
        FEW,
        /** The partners see it much the same way. */
        SHARED,
        /** The partners see it differently. */
        SPLIT,
        /** The partners talked and agreed. */
        AGREED
    }

    public Standing {
        ratings = List.copyOf(ratings);
    }

    /** Of answers and agreements about one area and theme. */
    public static Standing of(List<PartnerAnswer> answers, List<AgreedLevel> agreements) {
        List<Integer> ratings = answers.stream()
                .filter(answer -> answer.level().isPresent())
                .map(answer -> answer.level().getAsInt())
                .sorted()
                .toList();
        int unsure = answers.size() - ratings.size();
        Optional<LocalDate> said = answers.stream().map(PartnerAnswer::on).max(Comparator.naturalOrder());
        Optional<AgreedLevel> agreed = agreements.stream()
                .max(Comparator.comparing(AgreedLevel::on).thenComparing(AgreedLevel::id))
                .filter(each -> said.isEmpty() || !each.on().isBefore(said.get()));
        if (agreed.isPresent()) {
            return new Standing(
                    Kind.AGREED,
                    ratings,
                    unsure,
                    OptionalInt.of(agreed.get().level()),
                    Optional.of(agreed.get().on()));
        }
        return new Standing(kind(ratings, answers.size()), ratings, unsure, level(ratings), said);
    }

    private static Kind kind(List<Integer> ratings, int answers) {
        if (answers == 0) {
            return Kind.NONE;
        }
        if (ratings.size() < FEWEST) {
            return Kind.FEW;
        }
        return split(ratings) ? Kind.SPLIT : Kind.SHARED;
    }

    private static OptionalInt level(List<Integer> ratings) {
        return ratings.size() < FEWEST || split(ratings) ? OptionalInt.empty() : OptionalInt.of(median(ratings));
    }

    private static int median(List<Integer> ratings) {
        return ratings.get((ratings.size() - 1) / 2);
    }

    /** Whether at least four ratings, or in a small group a third, lie outside three levels that hold the median. */
    static boolean split(List<Integer> ratings) {
        int middle = median(ratings);
        long inside = 0;
        for (int from = middle - 2; from <= middle; from++) {
            int lowest = from;
            inside = Math.max(
                    inside,
                    ratings.stream()
                            .filter(rating -> rating >= lowest && rating <= lowest + 2)
                            .count());
        }
        int third = (ratings.size() + THIRD - 1) / THIRD;
        return ratings.size() - inside >= Math.min(OUTSIDE, third);
    }
}
