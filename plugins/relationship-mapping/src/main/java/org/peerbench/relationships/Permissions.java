package org.peerbench.relationships;

import org.peerbench.api.access.Permission;

/** What people may do in this tool. */
public final class Permissions {
    /** Look. */
    public static final Permission READ = Permission.reading("read");

    /** Record: coordinators everywhere, area leads in their own areas. */
    public static final Permission WRITE = Permission.writing("write");

    /** See on which person a link hangs, and prepare for their leaving: who looks after the area. */
    public static final Permission PEOPLE = Permission.writing("people");

    private Permissions() {}
}
