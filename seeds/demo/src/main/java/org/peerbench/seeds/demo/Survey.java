package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One asking of the partners of one area.
 *
 * @param area     code of the area
 * @param opened   the first day of answers
 * @param partners codes of those asked, and of those only spoken about
 * @param climate  how closely they work together, 1 being usual
 * @param ceiling  the highest level of a pair that no word fixes
 * @param gaps     the share of views that are missing: left out, or answered with "don't know"
 * @param silent   codes of those who have not answered
 * @param words    what the area's story fixes
 * @param next     the asking after this one, from which this one follows backwards; {@code null} where it is drawn anew
 * @param growth   how much closer partners became until the next asking, on average of those that changed: -1 to 1
 */
record Survey(
        String area,
        LocalDate opened,
        List<String> partners,
        double climate,
        int ceiling,
        double gaps,
        Set<String> silent,
        List<Word> words,
        Survey next,
        double growth) {
    private static final LocalDate SECOND_ERA = LocalDate.of(2020, 1, 1);
    private static final double USUAL_GAPS = 0.12;
    private static final List<String> SEASONS = List.of("Winter", "Spring", "Summer", "Autumn");

    Survey(
            String area,
            LocalDate opened,
            List<String> partners,
            double climate,
            int ceiling,
            double gaps,
            Set<String> silent,
            List<Word> words) {
        this(area, opened, partners, climate, ceiling, gaps, silent, words, null, 0);
    }

    /** The asking before this one: most say what they say in this one, some were closer or less close. */
    Survey before(String day, double growth, Word... said) {
        LocalDate earlier = LocalDate.parse(day);
        List<String> seated = partners.stream()
                .filter(partner -> Rosters.seatedOn(Areas.of(area), Organisations.of(partner), earlier))
                .toList();
        return new Survey(area, earlier, seated, climate, 4, USUAL_GAPS, Set.of(), List.of(said), this, growth);
    }

    /** With one more partner at the table then, who has left since. */
    Survey with(String partner) {
        List<String> more = Stream.concat(partners.stream(), Stream.of(partner)).toList();
        return new Survey(area, opened, more, climate, ceiling, gaps, silent, words, next, growth);
    }

    /** With one partner who has not answered. */
    Survey without(String answers) {
        return new Survey(area, opened, partners, climate, ceiling, gaps, Set.of(answers), words, next, growth);
    }

    Optional<Survey> following() {
        return Optional.ofNullable(next);
    }

    /** As people call it, such as "Autumn 2026". */
    String name() {
        int month = opened.getMonthValue() % 12;
        return String.format(Locale.ROOT, "%s %d", SEASONS.get(month / 3), opened.getYear());
    }

    /** Of the first era only the month is known. */
    boolean isFirstEra() {
        return opened.isBefore(SECOND_ERA);
    }
}
