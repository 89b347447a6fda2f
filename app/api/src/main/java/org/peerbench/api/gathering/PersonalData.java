package org.peerbench.api.gathering;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;

/**
 * What a tool holds about people. Every tool that keeps a person's id, name or words contributes this, so that a person
 * can be told all that is held about them and can be forgotten everywhere at once. Only administrators and coordinators
 * are shown what is found; only administrators and coordinators erase.
 *
 * @param id      unique in the tool
 * @param finding finds what is held; budget two seconds; must not write
 * @param erasing forgets
 */
public record PersonalData(String id, Finding finding, Erasing erasing) {
    /** Finds everything that is held about a person: also what nobody is usually shown. */
    @FunctionalInterface
    public interface Finding {
        List<HeldFact> find(String person, ToolContext context);
    }

    /** Forgets a person. */
    @FunctionalInterface
    public interface Erasing {
        /**
         * Removes what says something about the person and keeps what is needed without the person, such as the span of a
         * tenure. Use {@link org.peerbench.api.data.Changes#erase} for tracked rows: it also reaches the history. Called
         * inside a transaction of this tool's own; calling it a second time must do no harm.
         *
         * @return what was erased, one plain sentence each; none if nothing was held
         */
        List<String> erase(String person, Transaction tx, ToolContext context);
    }
}
