package org.peerbench.host.person;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Pager;

/**
 * The list of people, as its template sees it.
 *
 * @param whose        the switch between my areas and all, or {@code null} for who has none
 * @param seesContacts whether there are columns for e-mail and telephone
 * @param mayAdd       whether the viewer may add somebody
 */
public record PersonListing(
        Texts texts,
        PersonQuestion question,
        List<Option> areas,
        Content days,
        Segments whose,
        List<Line> lines,
        Pager pager,
        boolean seesContacts,
        boolean mayAdd) {
    /** One person; everything but role and path may be {@code null}. */
    public record Line(
            String path, String role, String name, Named organisation, Named area, String email, String telephone) {}

    /** A record's name and where its page is. */
    public record Named(String name, String path) {}
}
