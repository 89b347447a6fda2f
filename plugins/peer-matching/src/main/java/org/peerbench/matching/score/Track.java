package org.peerbench.matching.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.peerbench.matching.record.Support;

/**
 * What receiving sides said of supports, 1 to 5 each.
 *
 * @param sum      of the ratings of this person on the theme
 * @param count    how many these are
 * @param allSum   of all ratings of anybody on anything
 * @param allCount how many these are
 * @param latest   the end of this person's latest rated support
 */
public record Track(long sum, long count, long allSum, long allCount, Optional<LocalDate> latest) {
    /** Nobody has been rated yet. */
    public static final Track NONE = new Track(0, 0, 0, 0, Optional.empty());

    /** Of all supports, for a person on a theme. */
    public static Track of(List<Support> supports, Optional<String> person, String theme) {
        List<Support> rated =
                supports.stream().filter(each -> each.rating().isPresent()).toList();
        List<Support> own = rated.stream()
                .filter(each -> person.isPresent()
                        && Objects.equals(each.person(), person)
                        && each.theme().equals(theme))
                .toList();
        return new Track(
                sum(own),
                own.size(),
                sum(rated),
                rated.size(),
                own.stream().flatMap(each -> each.ended().stream()).max(LocalDate::compareTo));
    }

    private static long sum(List<Support> rated) {
        return rated.stream().mapToLong(each -> each.rating().getAsInt()).sum();
    }
}
