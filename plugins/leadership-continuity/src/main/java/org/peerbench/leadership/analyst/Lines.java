package org.peerbench.leadership.analyst;

import java.util.List;
import org.peerbench.leadership.measure.AreaMeasures;
import org.peerbench.leadership.measure.Figure;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.measure.Occupancy;
import org.peerbench.leadership.measure.Quality;
import org.peerbench.leadership.measure.Turnover;

/** The figures of an area in the order in which they are shown: the first five, and the others. */
final class Lines {
    private Lines() {}

    static List<Line> first(AreaMeasures measures) {
        Occupancy filled = measures.occupancy();
        return List.of(
                new Line(Measure.POINT_VACANCY, Line.Unit.SHARE, filled.pointVacancy()),
                new Line(Measure.NOT_SUBSTANTIVE, Line.Unit.SHARE, filled.notSubstantive()),
                new Line(Measure.VACANCY_DAYS, Line.Unit.DAYS, filled.vacancyDays()),
                new Line(
                        Measure.STABILITY_INDEX,
                        Line.Unit.SHARE,
                        measures.turnover().stabilityIndex()),
                new Line(
                        Measure.SHARED_TENURE_INDEX,
                        Line.Unit.SHARE,
                        measures.familiarity().index()));
    }

    static List<Line> filling(AreaMeasures measures) {
        Occupancy filled = measures.occupancy();
        return List.of(
                new Line(Measure.SEATS, Line.Unit.COUNT, filled.seats()),
                new Line(Measure.VACANCY_RATE, Line.Unit.SHARE, filled.vacancyRate()),
                new Line(Measure.VACANCIES, Line.Unit.COUNT, filled.vacancies()),
                new Line(Measure.INTERIM_SHARE, Line.Unit.SHARE, filled.interimShare()),
                new Line(Measure.LONGEST_COVER, Line.Unit.LENGTH, filled.longestCover()));
    }

    static List<Line> leaving(AreaMeasures measures) {
        Turnover turnover = measures.turnover();
        return List.of(
                new Line(Measure.IN_POST_AT_START, Line.Unit.COUNT, turnover.inPostAtStart()),
                new Line(Measure.LEAVERS, Line.Unit.COUNT, turnover.leavers()),
                new Line(Measure.TURNOVER, Line.Unit.SHARE, turnover.rate()),
                new Line(
                        Measure.TIME_IN_POST,
                        Line.Unit.LENGTH,
                        measures.timeInPost().median()),
                new Line(
                        Measure.TERM_CLUSTERING,
                        Line.Unit.COUNT,
                        measures.clustering().ends()));
    }

    static List<Line> together(AreaMeasures measures) {
        return List.of(
                new Line(
                        Measure.NEW_PAIRS,
                        Line.Unit.COUNT,
                        measures.familiarity().newPairs()),
                new Line(
                        Measure.PAIR_YEARS_LOST,
                        Line.Unit.SHARE,
                        measures.familiarity().pairYearsLost()));
    }

    static Line verified(AreaMeasures measures) {
        Quality quality = measures.quality();
        return new Line(
                Measure.QUALITY,
                Line.Unit.SHARE,
                Figure.exactly(quality.verified().share()));
    }
}
