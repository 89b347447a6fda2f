package org.peerbench.relationships.change;

import java.time.LocalDate;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.NetworkQuestion;

/**
 * A point in time at which a network can be looked at: a day, or a survey with its own answers only.
 *
 * @param code  as the address has it: the day, or the survey's id
 * @param name  the survey's name; empty for a day
 * @param day   the day, or the one on which the survey had closed
 * @param basis which reports count
 */
public record Moment(String code, String name, LocalDate day, Basis basis) {
    /** A day, from all that is known. */
    public static Moment of(LocalDate day) {
        return new Moment(day.toString(), "", day, Basis.ALL);
    }

    /** The question as it is asked at this moment. */
    public NetworkQuestion ask(NetworkQuestion question) {
        return question.on(day).from(isSurvey() ? basis : question.basis());
    }

    /** Whether it is a survey. */
    public boolean isSurvey() {
        return !name.isEmpty();
    }
}
