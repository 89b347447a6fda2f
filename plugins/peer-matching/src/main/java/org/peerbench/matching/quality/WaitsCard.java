package org.peerbench.matching.quality;

import java.util.List;
import java.util.OptionalLong;

/** How long it took from asking to the first session. */
record WaitsCard(RoundQuality quality, Wording words) {
    Card card() {
        Delivery delivery = quality.delivery();
        How how = new How(List.of(words.of("waits.how")), List.of(), List.of());
        Grid grid = Grid.ofNumbers(
                words.of("waits.table"),
                words.of("waits.col.step"),
                words.of("waits.col.median"),
                words.of("waits.col.longest"),
                words.of("waits.col.known"),
                words.of("delivery.col.notYet"));
        grid = row(grid, "waits.toOffer", delivery.toOffer());
        grid = row(grid, "waits.toYes", delivery.toYes());
        grid = row(grid, "waits.toSession", delivery.toSession());
        return Card.of("waits", words.of("waits"), List.of(said(delivery)), how).with(grid);
    }

    private String said(Delivery delivery) {
        OptionalLong session = delivery.toSession().median();
        OptionalLong yes = delivery.toYes().median();
        if (yes.isEmpty()) {
            return words.of("waits.none");
        }
        return session.isEmpty()
                ? words.of("waits.yes", words.hundredths(yes))
                : words.of("waits.said", words.hundredths(yes), words.hundredths(session));
    }

    private Grid row(Grid grid, String key, Waits waits) {
        return grid.row(
                words.of(key),
                words.hundredths(waits.median()),
                words.hundredths(waits.longest()),
                words.number(waits.known()),
                words.number(waits.notYet()));
    }
}
