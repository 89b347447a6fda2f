package org.peerbench.api.questionnaire;

/** Who will see an answer. The questions of one step all have the same. */
public enum Audience {
    /** Shown with the name of the respondent's organisation. */
    NAMED,
    /** Never shown by itself, only combined with the answers of others; see {@link Combined}. */
    COMBINED
}
