package org.peerbench.matching.quality;

import java.util.ArrayList;
import java.util.List;

/** How far apart those are who are matched. */
record DistanceCard(RoundQuality quality, Wording words) {
    Card card() {
        Distance far = quality.distance();
        Grid grid = Grid.ofNumbers(
                        words.of("distance.table"), words.of("distance.col.where"), words.of("fits.col.matches"))
                .row(words.of("distance.nextDoor"), words.number(far.nextDoor()))
                .row(words.of("distance.region"), words.number(far.region()))
                .row(words.of("distance.elsewhere"), words.number(far.elsewhere()))
                .row(words.of("distance.unknown"), words.number(far.unknown()));
        How how =
                new How(List.of(words.of("distance.how"), words.of("distance.how.unknown")), List.of(), List.of(grid));
        return Card.of("distance", words.of("distance"), said(far), how);
    }

    private List<String> said(Distance far) {
        if (far.matches() == 0) {
            return List.of(words.of("nothing"));
        }
        if (far.unknown() == far.matches()) {
            return List.of(words.of("distance.none"));
        }
        List<String> said = new ArrayList<>();
        int known = far.matches() - far.unknown();
        int near = far.nextDoor() + far.region();
        said.add(near == known ? words.of("distance.all", known) : words.of("distance.said", near, known));
        if (far.unknown() > 0) {
            said.add(words.of("distance.some", far.unknown()));
        }
        if (far.wayKnown() > 0) {
            said.add(words.of("distance.video", far.video(), far.wayKnown()));
        }
        return said;
    }
}
