package org.peerbench.api.job;

/**
 * What came of a run.
 *
 * @param sentence for people
 * @param result   for programs: a record that the tool's JSON mapper writes, or {@code null}
 */
public record JobOutcome(String sentence, Object result) {
    /** A sentence alone. */
    public static JobOutcome of(String sentence) {
        return new JobOutcome(sentence, null);
    }
}
