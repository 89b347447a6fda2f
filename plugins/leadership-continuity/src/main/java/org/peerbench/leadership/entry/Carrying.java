package org.peerbench.leadership.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.data.Transaction;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * Takes a post across to another organisation: the old one ends, a new one begins, who holds it goes on in it as one spell.
 * Where the other organisation has such a post already, the old one goes into that, and who held the old one leaves it.
 */
record Carrying(Place place) {
    /** Where to, under which name, why and from when. */
    record Move(String organisation, String label, Succession.Kind kind, Edtf on) {}

    /** What becomes of those in post, before anything is saved. */
    String said(PostHistory history, boolean goesOn) {
        List<Holding> now = current(history);
        String who = now.stream().map(place.names()::said).collect(Collectors.joining("; "));
        String key = now.isEmpty() ? "carry.nobody" : goesOn ? "carry.goesOn" : "carry.leaves";
        return place.texts().of(key, who, now.size());
    }

    /** Says the id of the post after it. */
    String across(Transaction tx, PostHistory history, long seen, Move move) {
        Post before = history.post();
        String area = place.area().id();
        Optional<Post> there = there(tx, before, move);
        if (there.isEmpty() && unsaid(history)) {
            new Posts(tx.sql()).change(tx.changes(), renamed(before, move, seen));
            return before.id();
        }
        String id =
                there.map(Post::id).orElseGet(() -> new Posts(tx.sql()).add(tx.changes(), area, after(before, move)));
        there.filter(post -> !post.areas().containsKey(area))
                .ifPresent(post -> new Posts(tx.sql())
                        .place(tx.changes(), post.id(), area, before.areas().get(area)));
        Holdings holdings = new Holdings(tx.sql());
        for (Holding holding : current(history)) {
            if (there.isEmpty()) {
                holdings.add(tx.changes(), area, onwards(holding, id, move.on()));
            }
            holdings.change(
                    tx.changes(),
                    area,
                    new Held(holding)
                            .until(move.on())
                            .reason(Optional.of(EndReason.POST_ENDED))
                            .before());
        }
        close(tx, before, move.on(), seen);
        new Successions(tx.sql())
                .add(tx.changes(), area, new Succession(before.id(), id, move.kind(), Optional.of(move.on())));
        return id;
    }

    private static Optional<Post> there(Transaction tx, Post before, Move move) {
        LocalDate day = move.on().latest();
        return new Posts(tx.sql())
                .ofOrganisation(move.organisation()).stream()
                        .filter(post -> !post.id().equals(before.id()))
                        .filter(post -> post.label().equalsIgnoreCase(move.label()))
                        .filter(post -> post.exists().on(day) != Certainty.NO)
                        .findFirst();
    }

    private static Holding onwards(Holding holding, String post, Edtf on) {
        During goesOn = new During(Optional.of(on), holding.held().until());
        return new Held(new Held(holding)
                        .slices(List.of(Tiling.at(holding.slices(), on)))
                        .before())
                .during(goesOn)
                .movedTo(post);
    }

    /** Of a post of which nothing is recorded there is no story to keep: a new one would look empty since that day. */
    private static boolean unsaid(PostHistory history) {
        return history.holdings().isEmpty() && history.post().observedFrom().isEmpty();
    }

    private static Post renamed(Post post, Move move, long seen) {
        return new Post(
                post.id(),
                Optional.of(move.organisation()),
                move.label(),
                post.role(),
                post.seats(),
                post.term(),
                post.statute(),
                post.exists(),
                post.observedFrom(),
                post.source(),
                post.areas(),
                seen);
    }

    private static Post after(Post before, Move move) {
        return new Post(
                "",
                Optional.of(move.organisation()),
                move.label(),
                before.role(),
                before.seats(),
                before.term(),
                before.statute(),
                new During(Optional.of(move.on()), Optional.empty()),
                Optional.of(move.on()),
                before.source(),
                before.areas(),
                0);
    }

    /** Ends a post. */
    static void close(Transaction tx, Post post, Edtf end, long seen) {
        Post closed = new Post(
                post.id(),
                post.organisation(),
                post.label(),
                post.role(),
                post.seats(),
                post.term(),
                post.statute(),
                new During(post.exists().from(), Optional.of(end)),
                post.observedFrom(),
                post.source(),
                post.areas(),
                seen);
        new Posts(tx.sql()).change(tx.changes(), closed);
    }

    /** Whoever is to begin only once the post has ended cannot hold it: that is put right first. */
    static boolean comesLater(PostHistory history, Edtf on) {
        return current(history).stream()
                .anyMatch(holding -> !holding.held().earliestStart().isBefore(on.latest()));
    }

    static List<Holding> current(PostHistory history) {
        return history.holdings().stream()
                .filter(holding -> holding.held().until().isEmpty())
                .toList();
    }
}
