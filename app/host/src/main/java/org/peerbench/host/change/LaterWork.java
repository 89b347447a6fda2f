package org.peerbench.host.change;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.host.store.RowImages;

/** Finds what was built on a change set. */
final class LaterWork {
    private final SetTable sets;
    private final RowTable rows;

    LaterWork(Handle sql) {
        sets = new SetTable(sql);
        rows = new RowTable(sql);
    }

    /**
     * Sets that changed the same records later and still stand. A later set and the set that took it back cancel each
     * other; a set that took back something older than this one does not, since this one built on that.
     */
    List<ChangeSet> onTheSameRecords(String set) {
        Set<String> later = rows.laterOnTheSameRecords(set);
        return sets.of(later).stream()
                .filter(candidate -> !candidate.undone())
                .filter(candidate -> candidate.undoes().filter(later::contains).isEmpty())
                .toList();
    }

    /** Sets that still stand and whose rows name a record that this one added, such as a tie of a new organisation. */
    List<ChangeSet> namingItsRecords(String set, RowImages images) {
        Set<String> added = rows.added(set);
        Set<String> naming = rows.imagesAfter(set).stream()
                .filter(image ->
                        !Collections.disjoint(images.read(image.afterImage()).values(), added))
                .map(RowTable.Image::setId)
                .collect(Collectors.toSet());
        return sets.of(naming).stream().filter(candidate -> !candidate.undone()).toList();
    }
}
