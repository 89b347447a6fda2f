package org.peerbench.matching.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.ortools.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** National rounds, level by level as OR-Tools solves them. */
class OutsideSolverTest {
    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aRoundOf150AreasReachesOnEveryLevelWhatOrToolsReaches(long seed) {
        Round round = RandomRound.large(seed, 150, 400, 200);
        assertEquals(LevelByLevel.solve(round), RoundSolver.solve(round).objective());
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void soDoesOneWithManyNeedsAndFewOffers(long seed) {
        Round round = RandomRound.large(seed, 150, 900, 120);
        assertEquals(LevelByLevel.solve(round), RoundSolver.solve(round).objective());
    }
}
