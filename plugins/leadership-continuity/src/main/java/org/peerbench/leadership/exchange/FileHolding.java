package org.peerbench.leadership.exchange;

import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.time.During;

/**
 * Somebody in a post as a file says it.
 *
 * @param rows       where in the file; at least one
 * @param post       key of the post
 * @param person     key of the person: equal within the file means one person
 * @param held       since when and until when
 * @param slices     the parts that tile it; at least one
 * @param jointGroup what one contract holds together
 * @param outlook    what is known of its end before it comes
 * @param endReason  why it ended
 * @param source     where this comes from
 * @param note       of the file
 */
public record FileHolding(
        List<Integer> rows,
        String post,
        String person,
        During held,
        List<Slice> slices,
        Optional<String> jointGroup,
        Outlook outlook,
        Optional<EndReason> endReason,
        Source source,
        String note) {
    public FileHolding {
        rows = List.copyOf(rows);
        slices = List.copyOf(slices);
    }
}
