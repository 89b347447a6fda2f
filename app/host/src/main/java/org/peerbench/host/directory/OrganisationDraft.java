package org.peerbench.host.directory;

import java.util.List;

/**
 * An organisation as it is to be. Blank texts count as not given.
 *
 * @param code       unique, or {@code null} when it has none
 * @param name       required
 * @param type       required, an open word
 * @param areas      ids or codes of the areas it works in; {@code null} leaves them as they are
 * @param validFrom  a partial date or {@code null}
 * @param validTo    a partial date, the first day on which it no longer existed, or {@code null}
 * @param successors ids or codes of the organisations it went into; {@code null} leaves them as they are
 * @param website    an address that begins with http:// or https://, or {@code null}
 * @param note       or {@code null}
 */
public record OrganisationDraft(
        String code,
        String name,
        String type,
        List<String> areas,
        String validFrom,
        String validTo,
        List<String> successors,
        String website,
        String note) {
    /** The least that an organisation needs. */
    public static OrganisationDraft of(String name, String type) {
        return new OrganisationDraft(null, name, type, null, null, null, null, null, null);
    }

    /** The stored organisation, for changing some of it. */
    public static OrganisationDraft of(OrganisationEntry stored) {
        var organisation = stored.organisation();
        return new OrganisationDraft(
                organisation.code(),
                organisation.name(),
                organisation.type(),
                organisation.areas(),
                Draft.text(organisation.valid().from()),
                Draft.text(organisation.valid().to()),
                organisation.successors(),
                stored.website(),
                organisation.note());
    }
}
