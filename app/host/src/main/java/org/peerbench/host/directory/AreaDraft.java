package org.peerbench.host.directory;

import java.util.List;

/**
 * An area as it is to be. Blank texts count as not given.
 *
 * @param code       required, unique
 * @param name       required
 * @param kind       required, an open word
 * @param regionCode or {@code null}
 * @param region     or {@code null}
 * @param validFrom  a partial date or {@code null}
 * @param validTo    a partial date, the first day on which it no longer existed, or {@code null}
 * @param successors ids or codes of the areas it went into; {@code null} leaves them as they are
 * @param lead       an account or {@code null}
 * @param cover      an account or {@code null}
 * @param note       or {@code null}
 */
public record AreaDraft(
        String code,
        String name,
        String kind,
        String regionCode,
        String region,
        String validFrom,
        String validTo,
        List<String> successors,
        String lead,
        String cover,
        String note) {
    /** The least that an area needs. */
    public static AreaDraft of(String code, String name, String kind) {
        return new AreaDraft(code, name, kind, null, null, null, null, null, null, null, null);
    }

    /** The stored area, for changing some of it. */
    public static AreaDraft of(AreaEntry stored) {
        var area = stored.area();
        return new AreaDraft(
                area.code(),
                area.name(),
                area.kind(),
                stored.regionCode(),
                area.region(),
                Draft.text(area.valid().from()),
                Draft.text(area.valid().to()),
                area.successors(),
                area.lead(),
                area.cover(),
                area.note());
    }
}
