package org.peerbench.host.account;

import java.util.EnumSet;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;

/** What the pages of this package ask for. */
final class Permissions {
    /**
     * Everybody, also who is not signed in. A permission can only name roles, so the HTTP layer knows this key: it
     * lets requests without a session through to the pages that ask for it.
     */
    static final Permission PUBLIC = new Permission("public", EnumSet.allOf(Role.class), false);

    /** One's own account. */
    static final Permission OWN = Permission.reading("own-account");

    /** All accounts and tokens. */
    static final Permission PEOPLE = Permission.administering("people-and-access");

    private Permissions() {}
}
