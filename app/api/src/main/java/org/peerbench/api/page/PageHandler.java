package org.peerbench.api.page;

import org.peerbench.api.ToolContext;

/** Answers a page or an action. Called from many threads at once. */
@FunctionalInterface
public interface PageHandler {
    /**
     * Answers.
     *
     * @throws org.peerbench.api.Refusal if it cannot be done; the host shows the reason
     */
    Answer answer(Request request, ToolContext context);
}
