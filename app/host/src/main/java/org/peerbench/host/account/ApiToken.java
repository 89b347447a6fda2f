package org.peerbench.host.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.peerbench.api.access.Role;

/**
 * A key for programs, as stored: the secret itself is not kept.
 *
 * @param id        the workbench's own id (UUIDv7); the author of what it changes
 * @param name      what it is for
 * @param role      what it may do
 * @param areas     ids of the areas that it names
 * @param revoked   whether it no longer works
 * @param createdAt when it was made
 * @param lastUsed  the last day it was used, or {@code null}
 * @param revision  counts the saves, for noticing a stale one
 */
public record ApiToken(
        String id,
        String name,
        Role role,
        Set<String> areas,
        boolean revoked,
        Instant createdAt,
        LocalDate lastUsed,
        long revision) {
    public ApiToken {
        areas = Set.copyOf(areas);
    }
}
