package org.peerbench.host.account;

import java.util.Set;
import org.peerbench.api.access.Role;

/**
 * What can be said about an account.
 *
 * @param name  what to call it
 * @param role  what it is here for
 * @param email or {@code null}
 * @param areas ids of the areas that it names
 */
public record AccountDraft(String name, Role role, String email, Set<String> areas) {
    public AccountDraft {
        name = name.strip();
        email = email == null || email.isBlank() ? null : email.strip();
        areas = Set.copyOf(areas);
    }
}
