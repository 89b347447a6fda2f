package org.peerbench.seeds.demo;

import java.util.List;

/**
 * Between whom a working link exists, by their roles; empty where nobody was named.
 *
 * @param source role at the one who says it
 * @param target role at the other
 */
record Carriers(String source, String target) {
    private static final int WORKING = 2;
    private static final int CLOSE = 3;
    private static final double NAMED = 0.9;
    private static final double SECOND = 0.6;
    private static final Carriers NOBODY = new Carriers("", "");

    /** Today's people only, and only where there is a working link. Close links often have a second strand. */
    static Carriers of(Survey survey, Organisation source, Organisation target, int level) {
        List<String> there = Roles.at(source, survey.area());
        List<String> beyond = Roles.at(target, survey.area());
        Draw draw = Draw.about("carriers " + survey.area() + survey.opened() + source.code() + target.code());
        if (survey.isFirstEra() || level < WORKING || there.isEmpty() || beyond.isEmpty() || !draw.chance(NAMED)) {
            return NOBODY;
        }
        boolean second = level >= CLOSE && secondOf(survey, source, target);
        return new Carriers(one(there, second), one(beyond, second));
    }

    /** Whether a close link has a second strand, of which the later of the two by code speaks. */
    private static boolean secondOf(Survey survey, Organisation source, Organisation target) {
        boolean later = source.code().compareTo(target.code()) > 0;
        String pair = later ? target.code() + source.code() : source.code() + target.code();
        return later && Draw.about("second strand " + survey.area() + pair).chance(SECOND);
    }

    private static String one(List<String> roles, boolean second) {
        return roles.get(second ? Math.min(1, roles.size() - 1) : 0);
    }
}
