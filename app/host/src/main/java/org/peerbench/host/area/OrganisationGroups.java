package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;

/**
 * The organisations of an area as the template sees them.
 *
 * @param t      texts
 * @param groups by type
 * @param empty  what to do when there is none, or {@code null}
 */
public record OrganisationGroups(Texts t, List<Group> groups, EmptyState empty) {
    /** One type of organisation. */
    public record Group(String title, List<Line> lines) {}

    /**
     * One organisation.
     *
     * @param code  the public code, or {@code null}
     * @param valid since when and until when, or {@code null} when nothing is known of it
     */
    public record Line(String name, String path, String code, String valid) {}
}
