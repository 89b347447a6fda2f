package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.data.Transaction;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.time.Edtf;

/**
 * What one appointment is to hold together.
 *
 * @param seat    the one from which it is recorded
 * @param others  what else the person holds
 * @param ticked  ids of those that go with it
 * @param more    posts that the person takes on with it
 * @param entered what was typed
 */
record Appointment(Seat seat, SamePerson others, List<String> ticked, List<FreePosts.Found> more, Entered entered) {
    static Appointment read(Seat seat, SamePerson others, FreePosts free, Entered entered) {
        List<String> ticked = others.holdings().stream()
                .map(Holding::id)
                .filter(entered.all(JointForm.WITH)::contains)
                .toList();
        List<String> asked = entered.all(JointForm.MORE);
        Appointment appointment = new Appointment(seat, others, ticked, free.chosen(asked), entered);
        if (appointment.more.size() < asked.size()) {
            entered.wrong(JointForm.MORE, "joint.gone");
        }
        if (!appointment.more.isEmpty()) {
            entered.neededDate("since", "joint.since.missing");
            if (entered.choice("basis", Basis.class).isEmpty()) {
                entered.wrong("basis", "holder.basis.missing");
            }
        }
        boolean alone = ticked.isEmpty() && asked.isEmpty();
        if (alone && others.joint().isEmpty()) {
            entered.wrong(others.holdings().isEmpty() ? JointForm.MORE : JointForm.WITH, "joint.nothing");
        }
        return appointment;
    }

    /** How many posts it holds together; 1 for a post that is held alone. */
    int posts() {
        return 1 + ticked.size() + more.size();
    }

    void store(Transaction tx) {
        Place place = seat.place();
        Holdings holdings = new Holdings(tx.sql());
        Optional<String> group = posts() == 1 ? Optional.empty() : Optional.of(group(tx));
        change(holdings, tx, seat.holding(), entered.revision("revision"), group);
        for (Holding other : others.holdings()) {
            long seen = entered.revision("revision-" + other.id());
            if (ticked.contains(other.id())) {
                change(holdings, tx, other, seen, group);
            } else if (others.jointIds().contains(other.id())) {
                change(holdings, tx, other, seen, Optional.empty());
            }
        }
        more.forEach(found -> holdings.add(tx.changes(), found.area(), taken(found, group)));
        Announcing.settle(tx, place.today(), List.of());
    }

    private void change(Holdings holdings, Transaction tx, Holding holding, long seen, Optional<String> group) {
        if (!holding.jointGroup().equals(group)) {
            holdings.change(
                    tx.changes(),
                    seat.place().area().id(),
                    new Held(holding).seen(seen).joint(group).before());
        }
    }

    /** The group that is there already, of the seat or of one that is joined to it. */
    private String group(Transaction tx) {
        return seat.holding()
                .jointGroup()
                .or(() -> others.holdings().stream()
                        .filter(each -> ticked.contains(each.id()))
                        .flatMap(each -> each.jointGroup().stream())
                        .findFirst())
                .orElseGet(tx.changes()::newId);
    }

    private Holding taken(FreePosts.Found found, Optional<String> group) {
        Holding from = seat.holding();
        Optional<Edtf> since = entered.date("since");
        Basis basis = entered.choice("basis", Basis.class).orElseThrow();
        Holding coming = HolderForm.coming(
                found.history().post().id(),
                seat.place().today(),
                basis,
                since,
                from.outlook(),
                from.source().verified(seat.place().today()));
        return new Held(HolderForm.of(coming, from.person())).joint(group).before();
    }
}
