package org.peerbench.relationships.record;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;

/**
 * A round of asking in an area: on the pages "survey".
 *
 * @param id       the workbench's own
 * @param area     id of the area
 * @param name     as people call it, such as "Autumn 2024"
 * @param opened   when asking began; empty when not known
 * @param closed   when it ended, the first day on which nothing was asked any more; empty while it is open or not known
 * @param survey   id of the host's survey that asks; empty for answers that came as a file
 * @param boundary who was asked, and why these
 * @param roster   ids of the organisations that were asked about, in no order
 * @param revision counts the saves
 */
public record Wave(
        String id,
        String area,
        String name,
        Optional<PartialDate> opened,
        Optional<PartialDate> closed,
        Optional<String> survey,
        String boundary,
        List<String> roster,
        long revision) {
    public Wave {
        roster = List.copyOf(roster);
    }
}
