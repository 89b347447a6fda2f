package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.matching.life.State;

/**
 * A support that somebody gave or gives, as far as matching needs to know of it.
 *
 * @param id     its id
 * @param need   id of the need it answers
 * @param area   id of the area that receives it
 * @param theme  key of the theme
 * @param offer  id of the offer it comes from
 * @param person id of the person who gives it; empty where they were forgotten
 * @param giver  id of the area for which it is given
 * @param state  how far it is
 * @param holdsPlace whether it takes up a place of the giver: also while both sides are still asked
 * @param answerBy the last day for an answer, while one is awaited
 * @param began  the first day; empty where it has not begun
 * @param ended  the last day; empty while it lasts
 * @param rating what the receiving side said of it in the end, 1 to 5; empty where nothing was said
 */
public record Support(
        String id,
        String need,
        String area,
        String theme,
        String offer,
        Optional<String> person,
        String giver,
        State state,
        boolean holdsPlace,
        Optional<LocalDate> answerBy,
        Optional<LocalDate> began,
        Optional<LocalDate> ended,
        OptionalInt rating) {}
