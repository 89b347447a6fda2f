package org.peerbench.seeds.demo;

/**
 * What two organisations say of each other where the story fixes it.
 *
 * @param a     code of the one
 * @param b     code of the other
 * @param aSays the level that a reports, 0 to 4, or {@link #DOES_NOT_KNOW} or {@link #SILENT}
 * @param bSays what b reports
 * @param note  in a's words, or empty
 */
record Word(String a, String b, int aSays, int bSays, String note) {
    /** Answered, but without a level. */
    static final int DOES_NOT_KNOW = -1;

    /** Did not answer at all. */
    static final int SILENT = -2;

    static Word both(String a, String b, int level) {
        return new Word(a, b, level, level, "");
    }

    static Word of(String a, String b, int aSays, int bSays) {
        return new Word(a, b, aSays, bSays, "");
    }

    boolean isAbout(String one, String other) {
        return a.equals(one) && b.equals(other) || a.equals(other) && b.equals(one);
    }

    Word seenFrom(String one) {
        return a.equals(one) ? this : new Word(b, a, bSays, aSays, "");
    }
}
