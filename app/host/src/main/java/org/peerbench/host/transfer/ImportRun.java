package org.peerbench.host.transfer;

import java.time.Instant;
import java.util.Map;
import org.peerbench.api.Refusal;

/**
 * One table that somebody brought.
 *
 * @param id         its id
 * @param order      what was asked for
 * @param area       id of the area it is about, or {@code null}
 * @param receivedAt when
 * @param authorName who brought it
 * @param status     how far it has come
 * @param matching   headings of the file by column
 * @param account    what would happen, or did
 * @param appliedAt  or {@code null}
 * @param appliedBy  name, or {@code null}
 * @param changeSet  the set of changes that holds what it wrote, or {@code null}
 */
public record ImportRun(
        String id,
        ImportOrder order,
        String area,
        Instant receivedAt,
        String authorName,
        ImportStatus status,
        Map<String, String> matching,
        Account account,
        Instant appliedAt,
        String appliedBy,
        String changeSet) {
    public ImportRun {
        matching = Map.copyOf(matching);
    }

    ImportRun undone() {
        return new ImportRun(
                id,
                order,
                area,
                receivedAt,
                authorName,
                ImportStatus.UNDONE,
                matching,
                account,
                appliedAt,
                appliedBy,
                changeSet);
    }

    /**
     * Makes sure that it can still be decided.
     *
     * @throws Refusal if it is applied, undone or given up
     */
    void requireOpen() {
        switch (status) {
            case MATCHING, PREVIEW -> {}
            case APPLIED ->
                throw Refusals.conflict(
                        "ALREADY_APPLIED", "transfer.alreadyApplied", Moments.full(appliedAt), appliedBy);
            case UNDONE -> throw Refusals.conflict("ALREADY_UNDONE", "transfer.undoneBefore");
            case EXPIRED -> throw Refusals.conflict("EXPIRED", "transfer.expired");
        }
    }
}
