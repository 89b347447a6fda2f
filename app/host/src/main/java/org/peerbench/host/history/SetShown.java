package org.peerbench.host.history;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The page of one change set, as its template sees it.
 *
 * @param set     with the rows of this part
 * @param through the page, import or command
 * @param from    position of the first row shown
 * @param to      position of the last row shown
 * @param first   where the rows begin, or {@code null} when they do here
 * @param next    where they go on, or {@code null} at their end
 * @param undoes  the set that this one took back, or {@code null}
 * @param later   sets that stand in the way of an undo that was asked for; empty where none was
 * @param blocked whether an undo was asked for and cannot be
 */
public record SetShown(
        Texts texts,
        ShownSet set,
        String through,
        long from,
        long to,
        String first,
        String next,
        String undoes,
        List<ShownSet> later,
        boolean blocked,
        Content token) {}
