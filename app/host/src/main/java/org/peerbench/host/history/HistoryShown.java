package org.peerbench.host.history;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;

/**
 * A part of the history, as its template sees it.
 *
 * @param choice what it can be narrowed by, or {@code null} for one record's history
 * @param sets   the newest first
 * @param token  the hidden field of every form
 * @param first  where it begins, or {@code null} when it does here
 * @param next   where it goes on, or {@code null} at its end
 * @param empty  what to say when there is nothing
 */
public record HistoryShown(
        Texts texts, Choice choice, List<ShownSet> sets, Content token, String first, String next, String empty) {
    /** What the history can be narrowed by. */
    public record Choice(HistoryQuestion question, List<Option> people, List<Option> kinds, List<Option> areas) {}
}
