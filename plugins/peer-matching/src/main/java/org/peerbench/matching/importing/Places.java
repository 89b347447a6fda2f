package org.peerbench.matching.importing;

import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.words.Names;

/** Areas and themes as tables name them. */
record Places(Directory directory, Names names) {
    /** Id of the area in a column; the empty text where it is wrong. */
    String area(Entered entered, String column) {
        String asked = entered.text(column);
        String id = asked.isEmpty() ? "" : directory.area(asked).map(Area::id).orElse("");
        if (id.isEmpty()) {
            entered.wrong(column, "entry.area.unknown", asked);
        }
        return id;
    }

    /** Key of the theme; noted where it is wrong. */
    String theme(Entered entered) {
        String asked = entered.text("theme");
        if (names.themes().stream().noneMatch(each -> each.key().equals(asked))) {
            entered.wrong("theme", "need.theme.unknown", asked);
        }
        return asked;
    }
}
