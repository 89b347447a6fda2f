package org.peerbench.api.directory;

import java.util.List;
import org.peerbench.api.date.Span;

/**
 * A place with a board of its own: the unit that is helped and that helps.
 *
 * @param id           the workbench's own id (UUIDv7)
 * @param code         the public code, such as {@code E06000001}
 * @param name         as published
 * @param kind         an open word, such as {@code unitary}
 * @param region       the region's name, or {@code null} when not known
 * @param valid        when the area existed
 * @param predecessors ids of the areas it came from
 * @param successors   ids of the areas it went into
 * @param lead         account of the coordinator who looks after it, or {@code null}
 * @param cover        account of the colleague who covers, or {@code null}
 * @param note         free text, or {@code null}
 * @param revision     counts the saves, for noticing a stale one
 */
public record Area(
        String id,
        String code,
        String name,
        String kind,
        String region,
        Span valid,
        List<String> predecessors,
        List<String> successors,
        String lead,
        String cover,
        String note,
        long revision) {}
