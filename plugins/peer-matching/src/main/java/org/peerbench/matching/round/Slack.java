package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How firmly a match stands: what solving the round without it would cost. Where that is on {@link Level#TOTAL_SCORE}, the
 * match holds until another solution would fit better by as many points; where it is on a level before that, it holds
 * whatever the points are, as long as no score crosses into another band; on a level after it, somebody else would do as well.
 *
 * @param match   which two
 * @param level   the first level that would get worse
 * @param by      by how much, above 0
 * @param instead whom the need would have then; empty where nobody
 */
public record Slack(Link match, Level level, long by, Optional<String> instead) {
    /**
     * Of every match that was for the solver to choose.
     *
     * @param outcome the solution of the round
     * @param next    is told which match comes next; may end the work by throwing
     */
    public static List<Slack> of(Round round, Outcome outcome, Consumer<Match> next) {
        List<Slack> all = new ArrayList<>();
        for (Match match : outcome.matches()) {
            next.accept(match);
            if (!match.forced()) {
                Consequence without = WhatIf.without(round, outcome, match.link());
                without.firstLevelWorse()
                        .map(level -> new Slack(match.link(), level, without.by(level), instead(match, without)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<String> instead(Match match, Consequence without) {
        return without.moved().stream()
                .filter(moved -> moved.need().equals(match.need()))
                .flatMap(moved -> moved.to().stream())
                .findFirst();
    }
}
