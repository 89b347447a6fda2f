package org.peerbench.api.access;

import java.util.Set;

/**
 * Who asks.
 *
 * @param account the account's id
 * @param name    the name to show
 * @param role    what the account is here for
 * @param areas   ids of the areas that an area lead speaks for, or that a coordinator calls "my areas"
 */
public record Viewer(String account, String name, Role role, Set<String> areas) {
    /** Nobody in particular: what this viewer may see, everybody who signs in may see. */
    public static final Viewer ANYBODY = new Viewer("anybody", "", Role.VIEWER, Set.of());

    public Viewer {
        areas = Set.copyOf(areas);
    }

    /** Whether this person may do what the permission names, in the given area ({@code null}: no area is concerned). */
    public boolean may(Permission permission, String area) {
        if (!permission.roles().contains(role)) {
            return false;
        }
        return role != Role.AREA_LEAD || !permission.ownArea() || (area != null && areas.contains(area));
    }

    /** Whether work contacts of people are shown to this person. */
    public boolean seesContacts() {
        return role == Role.COORDINATOR || role == Role.ADMINISTRATOR;
    }
}
