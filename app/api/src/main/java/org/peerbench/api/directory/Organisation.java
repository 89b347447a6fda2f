package org.peerbench.api.directory;

import java.util.List;
import org.peerbench.api.date.Span;

/**
 * A council, trust, board, housing provider or any other body that works in areas.
 *
 * @param id         the workbench's own id (UUIDv7)
 * @param code       the public code (ODS, GSS or register number), or {@code null} when it has none
 * @param name       as published
 * @param type       an open word, such as {@code acute_trust} or {@code voluntary}
 * @param areas      ids of the areas it is known to work in
 * @param valid      when it existed
 * @param successors ids of the organisations it went into
 * @param note       free text, or {@code null}
 * @param source     id of the source, or {@code null} when recorded by hand
 * @param revision   counts the saves, for noticing a stale one
 */
public record Organisation(
        String id,
        String code,
        String name,
        String type,
        List<String> areas,
        Span valid,
        List<String> successors,
        String note,
        String source,
        long revision) {}
