package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** The parts that tile a holding: where a new one begins, the one before ends, and what would follow it goes. */
final class Tiling {
    private Tiling() {}

    /** With a part that lasts from its beginning to the end of the holding. */
    static List<Slice> put(List<Slice> slices, Slice next) {
        LocalDate day = next.during().from().map(Edtf::earliest).orElse(LocalDate.MIN);
        List<Slice> tiled = new ArrayList<>();
        for (Slice slice : slices) {
            LocalDate begins = slice.during().from().map(Edtf::earliest).orElse(LocalDate.MIN);
            if (begins.isBefore(day)) {
                boolean ends = slice.during()
                        .until()
                        .map(end -> !end.latest().isAfter(day))
                        .orElse(false);
                Optional<Edtf> until =
                        ends ? slice.during().until() : next.during().from();
                tiled.add(new Slice(
                        slice.basis(), slice.absent(), new During(slice.during().from(), until)));
            }
        }
        tiled.add(next);
        return tiled;
    }

    /** The part in which a date lies; the first one for a date before all. */
    static Slice at(List<Slice> slices, Edtf date) {
        return slices.stream()
                .filter(slice -> !slice.during()
                        .from()
                        .map(Edtf::earliest)
                        .orElse(LocalDate.MIN)
                        .isAfter(date.earliest()))
                .reduce((earlier, later) -> later)
                .orElse(slices.get(0));
    }
}
