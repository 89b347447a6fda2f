package org.peerbench.matching.entry;

import gg.jte.Content;
import java.util.List;

/**
 * Fields that few have to fill in.
 *
 * @param open whether they are shown at once
 */
public record Folded(String summary, List<Content> fields, boolean open) {
    public Folded {
        fields = List.copyOf(fields);
    }
}
