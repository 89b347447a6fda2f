package org.peerbench.seeds.demo;

import java.util.List;

/**
 * A fictional area.
 *
 * @param code         begins with X99, as no real code does
 * @param kind         as in the English data
 * @param x            place on the schematic plane, 0 in the west to 100 in the east
 * @param y            0 in the south to 100 in the north
 * @param existed      which of the two reorganisations' sides it stands on
 * @param predecessors codes of the areas it was made of
 * @param successors   codes of the areas it went into
 * @param profile      what its figures are drawn around
 */
record Area(
        String code,
        String name,
        String kind,
        double x,
        double y,
        Existence existed,
        List<String> predecessors,
        List<String> successors,
        Profile profile) {
    /** When an area existed, seen from the one reorganisation of the region. */
    enum Existence {
        ALWAYS,
        BEFORE,
        SINCE;

        boolean in2015() {
            return this != SINCE;
        }

        boolean in2023() {
            return this != BEFORE;
        }
    }

    /**
     * Where an area stands among others, in standard deviations of ranks: 0 is the middle, -1.6 and 1.6 are the
     * outermost twentieths.
     */
    record Profile(double size, double crowding, double age, double deprivation, double delays) {}
}
