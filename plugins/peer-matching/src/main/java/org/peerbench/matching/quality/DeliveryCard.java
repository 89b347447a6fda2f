package org.peerbench.matching.quality;

import java.util.List;
import org.peerbench.matching.record.StoredRound;

/** What became of the matches of a published round. */
record DeliveryCard(RoundQuality quality, Wording words, StoredRound round) {
    Card card() {
        Delivery delivery = quality.delivery();
        How how = new How(List.of(words.of("delivery.how"), words.of("delivery.how.notYet")), List.of(), List.of());
        if (delivery.offered() == 0) {
            return Card.of("delivery", words.of("delivery"), List.of(words.of(why())), how);
        }
        Rate offered = new Rate(delivery.offered(), 0, 0);
        List<Bars.Bar> bars = List.of(
                bar("delivery.offered", offered),
                bar("delivery.accepted", delivery.accepted()),
                bar("delivery.begun", delivery.begun()),
                bar("delivery.completed", delivery.completed()));
        Grid grid = Grid.ofNumbers(
                words.of("delivery.table"),
                words.of("delivery.col.step"),
                words.of("delivery.col.yes"),
                words.of("delivery.col.no"),
                words.of("delivery.col.notYet"),
                words.of("delivery.col.share"));
        grid = row(grid, "delivery.accepted", delivery.accepted());
        grid = row(grid, "delivery.begun", delivery.begun());
        grid = row(grid, "delivery.getOn", delivery.getOn());
        grid = row(grid, "delivery.completed", delivery.completed());
        boolean open = delivery.accepted().notYet()
                        + delivery.begun().notYet()
                        + delivery.completed().notYet()
                > 0;
        List<Card.Key> legend = open
                ? List.of(
                        new Card.Key("quality-helped", words.of("delivery.col.yes")),
                        new Card.Key("quality-open", words.of("delivery.col.notYet")))
                : List.of();
        return Card.of("delivery", words.of("delivery"), said(delivery), how)
                .drawn(Bars.draw(bars, words.of("delivery.picture")), legend)
                .with(grid);
    }

    private String why() {
        if (round.origin() == StoredRound.Origin.FILE) {
            return "delivery.file";
        }
        return round.status() == StoredRound.Status.PUBLISHED ? "delivery.none" : "delivery.draft";
    }

    private List<String> said(Delivery delivery) {
        return List.of(
                words.of(
                        "delivery.said",
                        delivery.accepted().yes(),
                        delivery.offered(),
                        delivery.accepted().notYet()),
                words.of(
                        "delivery.ended",
                        delivery.completed().yes(),
                        delivery.completed().no(),
                        delivery.completed().notYet()));
    }

    private Bars.Bar bar(String key, Rate rate) {
        return new Bars.Bar(
                words.of(key),
                List.of(
                        new Bars.Segment("quality-helped", rate.yes()),
                        new Bars.Segment("quality-open", rate.notYet())),
                words.number(rate.yes()));
    }

    private Grid row(Grid grid, String key, Rate rate) {
        return grid.row(
                words.of(key),
                words.number(rate.yes()),
                words.number(rate.no()),
                words.number(rate.notYet()),
                words.percent(rate.share()));
    }
}
