package org.peerbench.matching.record;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;

/** Everything here that names a person, and forgetting it. */
public final class PersonRecords {
    private final Handle sql;

    /** Reads on this connection. */
    public PersonRecords(Handle sql) {
        this.sql = sql;
    }

    /** What the person offers. */
    public List<Offer> offers(String person) {
        return new Offers(sql).ofPerson(person);
    }

    /** What the person confirmed for an area. */
    public List<Need> confirmed(String person) {
        return new Needs(sql).confirmedBy(person);
    }

    /** From which areas the person is kept apart. */
    public List<Block> blocks(String person) {
        return new Blocks(sql).ofPerson(person);
    }

    /** How much the person can give at once. */
    public Optional<Cap> cap(String person) {
        return new Caps(sql).ofPerson(person);
    }

    /**
     * Closes what the person offers, and takes them out of it and of its history.
     *
     * @return how many records named them
     */
    public int forget(Changes changes, String person) {
        List<Offer> offers = offers(person);
        List<Need> needs = confirmed(person);
        List<Block> blocks = blocks(person);
        Optional<Cap> cap = cap(person);
        offers.forEach(offer -> {
            if (offer.state() != Offer.State.CLOSED) {
                new Offers(sql).change(changes, offer.in(Offer.State.CLOSED));
            }
            changes.erase(Offers.TABLE, offer.id(), List.of("person_id", "manager", "note"));
        });
        needs.forEach(need -> changes.erase(Needs.TABLE, need.id(), List.of("person_id", "confirmed_by")));
        blocks.forEach(block -> changes.erase(Blocks.TABLE, block.id(), List.of("person_id", "reason")));
        cap.ifPresent(each -> changes.erase(Caps.TABLE, each.id(), List.of("person_id")));
        return offers.size() + needs.size() + blocks.size() + (cap.isPresent() ? 1 : 0);
    }
}
