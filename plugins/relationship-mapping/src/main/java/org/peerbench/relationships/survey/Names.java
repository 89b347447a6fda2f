package org.peerbench.relationships.survey;

/** How the questions about an area are called: the answers are stored under these names, so they never change. */
final class Names {
    /** For which organisation somebody answers who was invited without one. */
    static final String FOR = "for";

    private Names() {}

    static String who(String area) {
        return "who-" + area;
    }

    static String missing(String area) {
        return "missing-" + area;
    }

    static String closely(String area) {
        return "closely-" + area;
    }

    static String brings(String area) {
        return "brings-" + area;
    }

    /** One of the three items of trust or of value. */
    static String item(Item item, String area) {
        return item.code() + "-" + area;
    }

    static String step(String relation, String area) {
        return relation + "-" + area;
    }

    static String own(String question) {
        return "own-" + question;
    }

    static String ownInConfidence(String area) {
        return "own-" + area;
    }
}
