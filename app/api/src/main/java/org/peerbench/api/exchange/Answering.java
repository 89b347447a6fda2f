package org.peerbench.api.exchange;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;

/**
 * A tool's readiness to answer one kind of question.
 *
 * @param <A>        one row of the answer
 * @param <Q>        the kind
 * @param kind       the record's class, such as {@code Question.PostHoldings.class}
 * @param permission key of a contributed permission: a viewer without it, in the area asked about, gets no answer
 * @param finding    finds the answer
 */
public record Answering<A, Q extends Question<A>>(Class<Q> kind, String permission, Finding<A, Q> finding) {
    /** Finds an answer. */
    @FunctionalInterface
    public interface Finding<A, Q extends Question<A>> {
        /**
         * Answers; must not write. Budget: {@link Answers#BUDGET}. Leave out what the viewer may not know.
         *
         * @return the rows; no rows if it is known that there are none, empty if nothing is recorded that could tell
         */
        Optional<List<A>> find(Q question, Viewer viewer, ToolContext context);
    }
}
