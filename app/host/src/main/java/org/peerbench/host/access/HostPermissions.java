package org.peerbench.host.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;

/** What people may do on the workbench's own pages. Every feature names one of these by its key. */
public final class HostPermissions {
    /** Open to everybody, signed in or not. */
    public static final Permission PUBLIC = new Permission("public", EnumSet.allOf(Role.class), false);

    /** Whoever holds the personal link in the address; no session counts. */
    public static final Permission LINK = new Permission("link", EnumSet.allOf(Role.class), false);
    /** Anyone who is signed in. */
    public static final Permission READ = Permission.reading("read");

    /** Those who record, area leads within their own areas. */
    public static final Permission WRITE = Permission.writing("write");

    /** Coordinators and administrators. */
    public static final Permission COORDINATE = Permission.coordinating("coordinate");

    /** Administrators. */
    public static final Permission ADMINISTER = new Permission("administer", Set.of(Role.ADMINISTRATOR), false);

    private HostPermissions() {}

    /** All of them. */
    public static List<Permission> all() {
        return List.of(PUBLIC, LINK, READ, WRITE, COORDINATE, ADMINISTER);
    }
}
