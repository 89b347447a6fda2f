package org.peerbench.leadership.departure;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.peerbench.leadership.tie.Bond;
import org.peerbench.leadership.tie.Bonds;
import org.peerbench.leadership.tie.Loss;

/** Which handovers are complete: everybody whom somebody links with has met whoever follows. */
public final class HandedOver {
    private HandedOver() {}

    /**
     * The links that somebody carries, when each has been introduced to somebody else.
     *
     * @param area  id of the area
     * @param bonds its links, as far as the viewer may know
     * @return none where one has not been introduced, or none is recorded
     */
    public static List<Bond> complete(Handle sql, String area, String person, Bonds bonds) {
        Loss loss = Loss.of(bonds, Set.of(person));
        List<Bond> links =
                Stream.concat(loss.cut().stream(), loss.weakened().stream()).toList();
        List<Introduction> made = new Introductions(sql).of(area, person);
        boolean all = links.stream().allMatch(bond -> made.stream().anyMatch(each -> each.of(bond)));
        return all ? links : List.of();
    }
}
