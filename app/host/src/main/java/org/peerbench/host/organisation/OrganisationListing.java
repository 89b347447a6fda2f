package org.peerbench.host.organisation;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Pager;

/**
 * The list of organisations, as its template sees it.
 *
 * @param types  what can be chosen as type, with how many there are of each
 * @param days   hidden fields that keep the day and the state of record
 * @param whose  the switch between my areas and all, or {@code null} for who has none
 * @param mayAdd whether the viewer may add an organisation
 */
public record OrganisationListing(
        Texts texts,
        OrganisationQuestion question,
        List<Option> types,
        List<Option> areas,
        Content days,
        Segments whose,
        List<Line> lines,
        Pager pager,
        String csv,
        String xlsx,
        boolean mayAdd) {
    /** Whether any of these has ended, so that there is a column for it. */
    public boolean anyEnded() {
        return lines.stream().anyMatch(line -> !line.until().isEmpty());
    }

    /**
     * One organisation.
     *
     * @param areas the first of its areas
     * @param more  how many areas are not named
     * @param since the empty text when not known
     * @param until the empty text while it lasts
     * @param possibly whether nobody can say that it existed on the day
     */
    public record Line(
            String path,
            String name,
            String type,
            String code,
            List<Place> areas,
            int more,
            String since,
            String until,
            boolean possibly) {}
}
