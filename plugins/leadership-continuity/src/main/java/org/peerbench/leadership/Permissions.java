package org.peerbench.leadership;

import org.peerbench.api.access.Permission;

/** What people may do in this tool. */
public final class Permissions {
    /** Look. */
    public static final Permission READ = Permission.reading("read");

    /** Record, and see what is not announced yet: coordinators everywhere, area leads in their own areas. */
    public static final Permission WRITE = Permission.writing("write");

    private Permissions() {}
}
