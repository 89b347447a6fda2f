package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    /** Drabek's frequency: 1 continuously, 4 about once a day or less. */
    private static final Scale DRABEK =
            new Scale("drabek", 1, List.of(point(1, true), point(2, true), point(3, true), point(4, true)), false);

    /** Cross and Parker: 0 "I do not know this person", 1 "never", 2 and more are contacts. */
    private static final Scale CROSS_PARKER =
            new Scale("cross-parker", 1, List.of(point(0, false), point(1, false), point(2, true)), true);

    @Test
    void onDrabeksScaleOneIsTheClosest() {
        assertTrue(DRABEK.reaches(1, 2));
        assertFalse(DRABEK.reaches(3, 2));
        assertEquals(4, DRABEK.rank(1));
        assertEquals(1, DRABEK.stronger(1, 4));
        assertEquals(4, DRABEK.weaker(1, 4));
    }

    @Test
    void aValueAboveZeroNeedNotMeanATie() {
        assertFalse(CROSS_PARKER.reaches(1, 0));
        assertTrue(CROSS_PARKER.reaches(2, 0));
        assertEquals(1, CROSS_PARKER.none().orElseThrow().value());
        assertEquals(0, CROSS_PARKER.rank(1));
    }

    @Test
    void theFourRelationsAreThere() {
        assertEquals(
                List.of("intensity", "frequency", "trust", "value"),
                Relations.builtIn().stream().map(Relation::code).toList());
    }

    private static ScalePoint point(int value, boolean meansTie) {
        return new ScalePoint(value, Label.key("scale." + value), Label.key("scale." + value + ".wording"), meansTie);
    }
}
