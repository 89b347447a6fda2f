package org.peerbench.host.questionnaire;

import java.util.List;
import java.util.Set;

/**
 * Who has not sent off the answers and still may.
 *
 * @param all    how many
 * @param remind how many of them a reminder would be written to
 * @param unsent how many people have a message that has not gone out
 */
public record Awaited(int all, int remind, int unsent) {
    /**
     * Counts them.
     *
     * @param written to whom a message waits to be sent
     */
    static Awaited of(List<RespondentRow> asked, Set<String> written) {
        List<RespondentRow> awaited =
                asked.stream().filter(RespondentRow::isAwaited).toList();
        long remind =
                awaited.stream().filter(row -> !written.contains(row.id())).count();
        return new Awaited(awaited.size(), (int) remind, written.size());
    }
}
