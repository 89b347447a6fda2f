package org.peerbench.host.exchange;

import org.peerbench.api.access.Viewer;
import org.peerbench.api.exchange.Answers;
import org.peerbench.api.exchange.Question;

/** Where a tool's questions go. */
@FunctionalInterface
public interface Asking {
    /** What all tools together know, of what this viewer may. */
    <A> Answers<A> ask(Question<A> question, Viewer viewer);
}
