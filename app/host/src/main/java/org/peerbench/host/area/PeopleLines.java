package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.page.part.EmptyState;
import org.peerbench.api.text.Texts;

/**
 * The people of an area as the template sees them: role first, name second.
 *
 * @param t        texts
 * @param contacts whether e-mail and telephone are shown
 * @param people   by role
 * @param empty    what to do when there is nobody, or {@code null}
 */
public record PeopleLines(Texts t, boolean contacts, List<Line> people, EmptyState empty) {
    /** One person; everything but role and path may be {@code null}. */
    public record Line(String role, String path, String name, AreaLink organisation, String email, String telephone) {}
}
