package org.peerbench.host.organisation;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.directory.OrganisationDraft;
import org.peerbench.host.directory.OrganisationEntry;
import org.peerbench.host.listing.Existence;

/**
 * An organisation as programs read and write it. What was read may be sent back with changes: {@code id},
 * {@code predecessors}, {@code source} and {@code revision} are then left unread. Areas and successors that are missing
 * stay as they are; everything else that is missing is taken away.
 *
 * @param areas      ids when read; ids or codes when written
 * @param successors ids when read; ids or codes when written
 * @param existed    {@code yes}, {@code possibly} or {@code no} where {@code asOf} was given; left unread
 */
record OrganisationRecord(
        @Maybe String id,
        @Maybe String code,
        String name,
        String type,
        @Maybe List<String> areas,
        @Maybe String validFrom,
        @Maybe String validTo,
        @Maybe List<String> predecessors,
        @Maybe List<String> successors,
        @Maybe String website,
        @Maybe String note,
        @Maybe String source,
        @Maybe Long revision,
        @Maybe String existed) {
    static OrganisationRecord of(OrganisationEntry entry) {
        Organisation it = entry.organisation();
        return new OrganisationRecord(
                it.id(),
                it.code(),
                it.name(),
                it.type(),
                it.areas(),
                text(it.valid().from()),
                text(it.valid().to()),
                entry.predecessors(),
                it.successors(),
                entry.website(),
                it.note(),
                it.source(),
                it.revision(),
                null);
    }

    /** With whether it existed on the day asked about, {@code null} for none. */
    static OrganisationRecord of(OrganisationEntry entry, LocalDate day) {
        OrganisationRecord it = of(entry);
        String existed = day == null
                ? null
                : Existence.on(day, entry.organisation().valid()).word();
        return new OrganisationRecord(
                it.id(),
                it.code(),
                it.name(),
                it.type(),
                it.areas(),
                it.validFrom(),
                it.validTo(),
                it.predecessors(),
                it.successors(),
                it.website(),
                it.note(),
                it.source(),
                it.revision(),
                existed);
    }

    OrganisationDraft draft() {
        return new OrganisationDraft(code, name, type, areas, validFrom, validTo, successors, website, note);
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }
}
