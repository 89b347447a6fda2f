package org.peerbench.host.directory;

import java.util.Set;
import org.peerbench.api.access.Viewer;

/**
 * Whose areas are "my areas": those the account names, leads or covers.
 *
 * @param account the account's id
 * @param areas   ids of the areas that the account names
 */
public record Mine(String account, Set<String> areas) {
    public Mine {
        areas = Set.copyOf(areas);
    }

    /** The viewer's own. */
    public static Mine of(Viewer viewer) {
        return new Mine(viewer.account(), viewer.areas());
    }

    /** Adds the condition that a column holds the id of one of my areas. */
    void restrict(Where where, String column) {
        String led = column + " in (select mine.id from area mine where mine.lead = :me or mine.cover = :me)";
        where.bind("me", account);
        if (areas.isEmpty()) {
            where.and(led);
        } else {
            where.in("(" + led + " or " + column + " in (<mine>))", "mine", areas);
        }
    }
}
