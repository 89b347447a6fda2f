package org.peerbench.api.exchange;

import java.time.Duration;
import java.util.List;

/**
 * What all tools together answered to a question.
 *
 * @param <A>     one row of the answer
 * @param given   what each tool that answered said, by tool
 * @param missing the tools that could have answered and did not, by tool
 * @param note    one sentence about what is not in the answer, for showing beside it: that nothing is recorded, or which
 *                tool was late; {@code null} when the answer is whole
 */
public record Answers<A>(List<Given<A>> given, List<Missing> missing, String note) {
    /** How long a tool may take to answer. */
    public static final Duration BUDGET = Duration.ofMillis(700);

    public Answers {
        given = List.copyOf(given);
        missing = List.copyOf(missing);
    }

    /**
     * What one tool answered.
     *
     * @param tool the tool's id
     * @param name the tool's name as people know it
     * @param rows the answer; no rows when the tool knows that there are none
     */
    public record Given<A>(String tool, String name, List<A> rows) {
        public Given {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A tool that did not answer.
     *
     * @param tool the tool's id
     * @param name the tool's name as people know it
     * @param why  the reason
     */
    public record Missing(String tool, String name, Why why) {}

    /** Why a tool did not answer. */
    public enum Why {
        /** Nothing is recorded in it that could tell. */
        NOT_RECORDED,
        /** The viewer may not know. */
        NOT_ALLOWED,
        /** It took too long. */
        LATE,
        /** It failed, is busy or is suspended. */
        FAILED
    }

    /** The rows of all tools. */
    public List<A> rows() {
        return given.stream().flatMap(each -> each.rows().stream()).toList();
    }

    /** Whether any tool answered: where none did, say "not recorded", never "none". */
    public boolean recorded() {
        return !given.isEmpty();
    }
}
