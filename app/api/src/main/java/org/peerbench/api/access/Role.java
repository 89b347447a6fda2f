package org.peerbench.api.access;

import java.util.Locale;

/** What an account is here for. The names outside are the lower-case ones, such as {@code area-lead}. */
public enum Role {
    /** Runs the instance: accounts, tools, backups. */
    ADMINISTRATOR,
    /** Looks after areas and arranges support. */
    COORDINATOR,
    /** Speaks for named areas and changes only those. */
    AREA_LEAD,
    /** Reads. */
    VIEWER;

    /** The name used on the command line, in the API and in addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a role's outside name.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static Role of(String key) {
        for (Role role : values()) {
            if (role.key().equals(key)) {
                return role;
            }
        }
        throw new IllegalArgumentException("No role is called '" + key + "'");
    }
}
