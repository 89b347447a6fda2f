package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.NewPerson;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Election;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.LastDay;

/**
 * What a form says came of an election.
 *
 * @param last the last day in post of those who go
 * @param from the first day of those who follow
 * @param next the next election
 */
record Outcome(
        Place place,
        Election election,
        Entered entered,
        Optional<Edtf> last,
        Optional<Edtf> from,
        Optional<Edtf> next) {
    private static final Set<String> GONE = Set.of("lost", "stood");

    /** Whether anything is said of this seat. */
    boolean says(Seat seat) {
        return goes(seat) || came(seat).equals("again");
    }

    private String came(Seat seat) {
        return entered.text(OutcomeForm.came(seat));
    }

    private boolean goes(Seat seat) {
        return GONE.contains(came(seat));
    }

    private boolean follows(Seat seat) {
        return entered.all(OutcomeForm.NEW).contains(seat.holding().id());
    }

    /** Says what cannot be. */
    void check(Seat seat) {
        if (goes(seat) && entered.text("last").isEmpty()) {
            entered.wrong("last", "left.last.missing");
        }
        last.filter(day -> goes(seat) && day.earliest().isAfter(place.today()))
                .ifPresent(day ->
                        entered.wrong("last", "left.last.future", place.dates().of(day)));
        last.filter(day -> goes(seat) && ended(seat, day).held().impossible())
                .ifPresent(day ->
                        entered.wrong("last", "leaves.last.early", place.dates().of(day)));
        if (follows(seat) && !goes(seat)) {
            entered.wrong(OutcomeForm.NEW, "outcome.new.stays", seat.named());
        }
        if (follows(seat) && entered.text("from").isEmpty()) {
            entered.wrong("from", "holder.since.missing");
        }
    }

    private Holding ended(Seat seat, Edtf day) {
        return new Held(seat.holding())
                .seen(entered.revision(OutcomeForm.revision(seat)))
                .until(LastDay.kept(day))
                .reason(Optional.of(EndReason.ELECTION))
                .before();
    }

    void store(Transaction tx, List<Seat> seats) {
        Holdings holdings = new Holdings(tx.sql());
        String area = place.area().id();
        for (Seat seat : seats) {
            if (goes(seat)) {
                holdings.change(tx.changes(), area, ended(seat, last.orElseThrow()));
            } else if (says(seat)) {
                holdings.change(tx.changes(), area, again(seat));
            }
            if (follows(seat)) {
                holdings.add(tx.changes(), area, follower(seat, tx));
            }
        }
        Set<String> gone = seats.stream()
                .filter(this::goes)
                .map(seat -> seat.holding().id())
                .collect(Collectors.toSet());
        Announcing.settle(tx, place.today(), gone);
    }

    /** Whoever is elected again goes on: it stays one spell. An announced departure is another matter. */
    private Holding again(Seat seat) {
        Holding holding = seat.holding();
        Outlook before = holding.outlook();
        Outlook outlook = before.kind().equals(Optional.of(EndKind.ANNOUNCED)) ? before : onwards();
        return new Held(holding)
                .seen(entered.revision(OutcomeForm.revision(seat)))
                .outlook(outlook)
                .source(holding.source().verified(place.today()))
                .before();
    }

    private Outlook onwards() {
        return new Outlook(Optional.empty(), Optional.empty(), next, next.map(day -> EndKind.ELECTION));
    }

    private Holding follower(Seat seat, Transaction tx) {
        Post post = seat.history().post();
        String person = tx.directory()
                .add(new NewPerson(
                        post.label(),
                        null,
                        post.organisation().orElse(null),
                        place.area().id()))
                .id();
        During held = new During(from, Optional.empty());
        return new Holding(
                "",
                post.id(),
                person,
                held,
                List.of(new Slice(Basis.ELECTED, false, held)),
                Optional.empty(),
                onwards(),
                Optional.empty(),
                new Source(election.source(), Optional.empty(), Optional.of(place.today())),
                "",
                0);
    }
}
