package org.peerbench.host.area;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.route.Maybe;
import org.peerbench.host.directory.AreaDraft;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.listing.Existence;

/**
 * An area as programs read and write it. What was read may be sent back with changes: {@code id}, {@code predecessors},
 * {@code source} and {@code revision} are then left unread. Successors that are missing stay as they are; everything else
 * that is missing is taken away.
 *
 * @param successors ids when read; ids or codes when written
 * @param lead       an account that coordinates
 * @param cover      an account that coordinates
 * @param existed    {@code yes}, {@code possibly} or {@code no} where {@code asOf} was given; left unread
 */
record AreaRecord(
        @Maybe String id,
        String code,
        String name,
        String kind,
        @Maybe String regionCode,
        @Maybe String region,
        @Maybe String validFrom,
        @Maybe String validTo,
        @Maybe List<String> predecessors,
        @Maybe List<String> successors,
        @Maybe String lead,
        @Maybe String cover,
        @Maybe String note,
        @Maybe String source,
        @Maybe Long revision,
        @Maybe String existed) {
    static AreaRecord of(AreaEntry entry) {
        Area it = entry.area();
        return new AreaRecord(
                it.id(),
                it.code(),
                it.name(),
                it.kind(),
                entry.regionCode(),
                it.region(),
                text(it.valid().from()),
                text(it.valid().to()),
                it.predecessors(),
                it.successors(),
                it.lead(),
                it.cover(),
                it.note(),
                entry.source(),
                it.revision(),
                null);
    }

    /** With whether it existed on the day asked about, {@code null} for none. */
    static AreaRecord of(AreaEntry entry, LocalDate day) {
        AreaRecord it = of(entry);
        String existed =
                day == null ? null : Existence.on(day, entry.area().valid()).word();
        return new AreaRecord(
                it.id(),
                it.code(),
                it.name(),
                it.kind(),
                it.regionCode(),
                it.region(),
                it.validFrom(),
                it.validTo(),
                it.predecessors(),
                it.successors(),
                it.lead(),
                it.cover(),
                it.note(),
                it.source(),
                it.revision(),
                existed);
    }

    AreaDraft draft() {
        return new AreaDraft(code, name, kind, regionCode, region, validFrom, validTo, successors, lead, cover, note);
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }
}
