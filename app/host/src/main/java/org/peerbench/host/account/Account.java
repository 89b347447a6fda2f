package org.peerbench.host.account;

import java.time.Instant;
import java.util.Set;
import org.peerbench.api.access.Role;

/**
 * An account as stored, without its secrets.
 *
 * @param id          the workbench's own id (UUIDv7)
 * @param name        unique, ignoring case; shown beside what the account does
 * @param role        what it is here for
 * @param email       unique, ignoring case, or {@code null}
 * @param disabled    whether it can no longer sign in
 * @param hasPassword whether a password is set; without one only a one-time link signs in
 * @param areas       ids of the areas that it names
 * @param createdAt   when it was made
 * @param revision    counts the saves, for noticing a stale one
 */
public record Account(
        String id,
        String name,
        Role role,
        String email,
        boolean disabled,
        boolean hasPassword,
        Set<String> areas,
        Instant createdAt,
        long revision) {
    public Account {
        areas = Set.copyOf(areas);
    }
}
