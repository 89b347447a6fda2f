package org.peerbench.api.gathering;

/**
 * One sentence of an area's story.
 *
 * @param chapter  where in the story it stands
 * @param sentence the sentence, plain and whole in itself
 * @param path     the page with its records, relative to the tool's place
 */
public record StorySentence(Chapter chapter, String sentence, String path) {
    /** The parts of an area's story, in their order. */
    public enum Chapter {
        /** Who is there, and who works with whom. */
        PARTNERS,
        /** Who holds the posts on which it rests. */
        LEADERS,
        /** What is missing and what may go wrong. */
        NEEDS,
        /** What works and could help others. */
        STRENGTHS,
        /** Who helps whom, and what came of it. */
        SUPPORT
    }
}
