package org.peerbench.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.directory.AreaFigure.Better;

/** Which way something went, from what is known before and after. */
class WayTest {
    private static Optional<Value> between(long low, long high) {
        return Optional.of(Value.between(low, high));
    }

    @Test
    void moreIsBetterOnlyWhereHigherIs() {
        assertEquals(Way.BETTER, Way.of(between(2, 2), between(3, 3), Better.HIGHER));
        assertEquals(Way.WORSE, Way.of(between(2, 2), between(3, 3), Better.LOWER));
        assertEquals(Way.SAME, Way.of(between(2, 2), between(2, 2), Better.LOWER));
        assertEquals(Way.NOT_KNOWN, Way.of(between(2, 2), between(3, 3), Better.NEITHER));
    }

    @Test
    void whatIsNotKnownIsNeverTheSame() {
        assertEquals(Way.NOT_KNOWN, Way.of(Optional.empty(), between(2, 2), Better.HIGHER));
        assertEquals(Way.NOT_KNOWN, Way.of(between(2, 2), Optional.empty(), Better.HIGHER));
        assertEquals(Way.NOT_KNOWN, Way.of(Optional.empty(), Optional.empty(), Better.HIGHER));
    }

    @Test
    void rangesThatOverlapTellNothing() {
        assertEquals(Way.NOT_KNOWN, Way.of(between(2, 4), between(3, 5), Better.HIGHER));
        assertEquals(Way.NOT_KNOWN, Way.of(between(2, 4), between(2, 4), Better.HIGHER));
        assertEquals(Way.BETTER, Way.of(between(2, 4), between(5, 6), Better.HIGHER));
        assertEquals(Way.WORSE, Way.of(between(2, 4), between(0, 1), Better.HIGHER));
    }

    @Property
    void backwardsItIsTheOtherWay(
            @ForAll @IntRange(max = 6) int low,
            @ForAll @IntRange(max = 3) int wide,
            @ForAll @IntRange(max = 6) int then,
            @ForAll @IntRange(max = 3) int thenWide) {
        Optional<Value> one = between(low, (long) low + wide);
        Optional<Value> other = between(then, (long) then + thenWide);
        Way there = Way.of(one, other, Better.HIGHER);
        assertEquals(Way.of(other, one, Better.LOWER), there, "fewer is better of the same, read backwards");
        Way back = Way.of(other, one, Better.HIGHER);
        assertEquals(there == Way.BETTER, back == Way.WORSE);
        assertEquals(there == Way.SAME, back == Way.SAME);
    }

    @Test
    void aFinancialYearIsAprilToMarch() {
        assertEquals(Optional.of(new Spell(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31))), Spell.of("2022-23"));
        assertEquals(Optional.of(new Spell(LocalDate.of(1999, 4, 1), LocalDate.of(2000, 3, 31))), Spell.of("1999-00"));
        assertEquals(Optional.of(new Spell(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 31))), Spell.of("2022-03"));
        assertEquals(
                Optional.of(new Spell(LocalDate.of(2017, 6, 30), LocalDate.of(2017, 6, 30))), Spell.of("mid-2017"));
        assertEquals(
                Optional.of(new Spell(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31))), Spell.of("2014 to 2015"));
        assertEquals(Optional.empty(), Spell.of("last winter"));
    }

    @Test
    void aPublishedFigureOfDaysInBetweenBelongsToNeitherSide() {
        List<AreaFigure> figures = List.of(
                carers("2020-21", "7.1"), carers("2021-22", "7.4"), carers("2022-23", "7.9"), carers("2023-24", "7.2"));
        Case over = new Case(Case.Kind.HELPED, "s", "a", "risk", LocalDate.of(2022, 4, 1), LocalDate.of(2022, 9, 30));
        Reading reading = Published.of(figures, "asc_carer_qol", over);
        assertEquals("2021-22", reading.beforePeriod());
        assertEquals("2023-24", reading.afterPeriod());
        assertEquals(Way.WORSE, reading.way());
    }

    @Test
    void aFigureThatIsNotOutYetIsNotKnown() {
        Case over = new Case(Case.Kind.HELPED, "s", "a", "risk", LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30));
        Reading reading = Published.of(List.of(carers("2022-23", "7.9")), "asc_carer_qol", over);
        assertEquals("2022-23", reading.beforePeriod());
        assertEquals(Optional.empty(), reading.after());
        assertEquals(Way.NOT_KNOWN, reading.way());
    }

    private static AreaFigure carers(String period, String value) {
        return new AreaFigure(
                "asc_carer_qol",
                "Quality of life reported by carers",
                "score from 0 to 12",
                Better.HIGHER,
                "official",
                "ASCOF",
                period,
                value,
                null);
    }
}
