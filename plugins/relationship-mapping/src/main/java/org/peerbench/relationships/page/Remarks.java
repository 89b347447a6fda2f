package org.peerbench.relationships.page;

import java.util.List;
import java.util.stream.Stream;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Tag;
import org.peerbench.relationships.map.Sign;

/** What is worth knowing about pairs of partners beside what was reported: that a link hangs on one person, say. */
@FunctionalInterface
public interface Remarks {
    /**
     * One thing about one pair.
     *
     * @param one      id of a partner
     * @param other    id of the other
     * @param sign     how the picture marks it, or {@code null} where it does not
     * @param tag      in a few words, for a cell of a table; {@code null} when it is for the pair's own page only
     * @param sentence whole, for the pair's own page
     * @param path     the page with more, or {@code null}
     */
    record Remark(String one, String other, Sign sign, Tag tag, String sentence, String path) {
        /** Whether it is about these two, in any order. */
        public boolean about(String a, String b) {
            return (one.equals(a) && other.equals(b)) || (one.equals(b) && other.equals(a));
        }
    }

    /** All about an area's pairs that the viewer may know, on the day asked about. */
    List<Remark> of(Place place, Request request);

    /** What several have to say, in their order. */
    static Remarks all(Remarks... remarks) {
        return (place, request) -> Stream.of(remarks)
                .flatMap(each -> each.of(place, request).stream())
                .toList();
    }
}
