package org.peerbench.host.organisation;

import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * The page of one organisation, as its template sees it.
 *
 * @param path          of this page
 * @param id            of the organisation
 * @param mayChange     whether the viewer may change it
 * @param areas         where it works, with shares where a source gives them
 * @param successions   what it came from and went into, in sentences
 * @param seesContacts  whether there are columns for e-mail and telephone
 * @param existence     that it did not exist on the day, or that nobody can say; or {@code null}
 */
public record OrganisationShown(
        Texts texts,
        String path,
        String id,
        boolean mayChange,
        List<Fact> facts,
        List<Share> areas,
        List<Succeeded> successions,
        List<Human> people,
        boolean seesContacts,
        String existence) {
    /**
     * One fact.
     *
     * @param value  in words
     * @param link   where the value leads, or {@code null}
     * @param source beside it
     */
    public record Fact(String label, String value, String link, String source) {}

    /**
     * An area in which it works.
     *
     * @param kind            how the two belong together, in words, or the empty text
     * @param ofOrganisation  such as "41.2%", or the empty text when no source gives it
     * @param ofArea          such as "97.0%", or the empty text
     * @param source          with its period
     */
    public record Share(Place area, String kind, String ofOrganisation, String ofArea, String source) {}

    /**
     * A sentence with links: what comes before them, the organisations, and what comes after.
     */
    public record Succeeded(String before, List<Place> organisations, String after) {}

    /** Someone who works there; contacts are {@code null} when not known or not for this viewer. */
    public record Human(String path, String role, String name, String email, String telephone) {}

    /** Whether any area has a share. */
    public boolean hasShares() {
        return areas.stream()
                .anyMatch(share ->
                        !share.ofOrganisation().isEmpty() || !share.ofArea().isEmpty());
    }
}
