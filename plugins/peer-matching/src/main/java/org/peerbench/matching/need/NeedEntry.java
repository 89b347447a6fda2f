package org.peerbench.matching.need;

import java.util.Optional;
import java.util.Set;
import org.peerbench.api.directory.Directory;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.When;
import org.peerbench.matching.words.Names;

/** Reads a need as it was entered; what is entered does not say whether it is confirmed, or how urgent it is. */
public final class NeedEntry {
    private NeedEntry() {}

    /**
     * The need with what was entered in the place of what stood there.
     *
     * @param before what stands; an empty one for a new need
     */
    public static Need read(Entered entered, Need before, Names names, Directory directory) {
        String theme = entered.needed("theme", "need.theme.missing");
        if (!theme.isEmpty()
                && names.themes().stream().noneMatch(each -> each.key().equals(theme))) {
            entered.wrong("theme", "need.theme.unknown", theme);
        }
        return new Need(
                before.id(),
                before.area(),
                theme,
                entered.text("ask"),
                entered.choice("wish", Need.Wish.class),
                before.state(),
                before.moved(),
                before.confirmed(),
                entered.when(),
                entered.mode(),
                entered.list("languages"),
                entered.areas("prefers", directory),
                before.revision());
    }

    /** A new need of an area, of which nothing is said yet. */
    public static Need blank(String area) {
        return new Need(
                "",
                area,
                "",
                "",
                Optional.empty(),
                Need.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                0);
    }
}
