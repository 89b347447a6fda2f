package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

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
 */
record Survey(
        String area,
        LocalDate opened,
        List<String> partners,
        double climate,
        int ceiling,
        double gaps,
        Set<String> silent,
        List<Word> words) {
    private static final LocalDate SECOND_ERA = LocalDate.of(2020, 1, 1);

    /** Of the first wave only the month is known. */
    boolean isFirstWave() {
        return opened.isBefore(SECOND_ERA);
    }
}
