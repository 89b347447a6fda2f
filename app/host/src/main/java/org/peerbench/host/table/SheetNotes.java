package org.peerbench.host.table;

import java.util.EnumMap;
import java.util.Map;

/** Counts what is odd in a sheet and keeps where it came first, so that a thousand of a kind make one sentence. */
final class SheetNotes {
    private record Tally(int count, int row, String where) {}

    private final Map<TableCode, Tally> tallies = new EnumMap<>(TableCode.class);

    void count(TableCode code, int row, String where) {
        tallies.merge(code, new Tally(1, row, where), (old, one) -> new Tally(old.count() + 1, old.row(), old.where()));
    }

    void tell(RowCollector rows) {
        tallies.forEach((code, tally) -> rows.warn(TableWarning.at(tally.row(), code, tally.count(), tally.where())));
    }
}
