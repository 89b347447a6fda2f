package org.peerbench.matching.rounds;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Adjustment;
import org.peerbench.matching.record.Cap;
import org.peerbench.matching.record.Caps;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.Support;

/**
 * Records, once a round is published, what was decided in it about urgencies and capacities: until then it was tried, and
 * from then on it is true of the need, the offer, the person or the area. A round counts what supports elsewhere leave of a
 * capacity, so these are added.
 */
final class Carrying {
    private final Transaction tx;
    private final KeptRound kept;
    private final Live live;
    private final Author author;
    private final LocalDate today;

    Carrying(Transaction tx, KeptRound kept, Live live, Author author, LocalDate today) {
        this.tx = tx;
        this.kept = kept;
        this.live = live;
        this.author = author;
        this.today = today;
    }

    void carry() {
        for (Adjustment each : kept.decisions().adjustments()) {
            switch (each.what()) {
                case TIER -> urgency(each);
                case OFFER -> offer(each);
                case PERSON -> person(each);
                case GIVING, RECEIVING -> area(each);
            }
        }
    }

    /** Beside what was worked out, as a move of the need's own would be. */
    private void urgency(Adjustment decided) {
        Needs needs = new Needs(tx.sql());
        Need.Moved moved = new Need.Moved(decided.amount(), decided.reason(), author.name(), today);
        needs.find(decided.of()).ifPresent(need -> needs.change(tx.changes(), need.moved(Optional.of(moved))));
    }

    private void offer(Adjustment decided) {
        Offers offers = new Offers(tx.sql());
        int capacity = decided.amount() + elsewhere(each -> each.offer().equals(decided.of()));
        offers.find(decided.of()).ifPresent(offer -> offers.change(tx.changes(), offer.with(capacity)));
    }

    private void person(Adjustment decided) {
        Optional<String> person = Optional.of(decided.of());
        int giving = decided.amount() + elsewhere(each -> each.person().equals(person));
        Caps caps = new Caps(tx.sql());
        OptionalInt receiving = caps.ofPerson(decided.of()).map(Cap::receiving).orElse(OptionalInt.empty());
        caps.set(tx.changes(), new Cap("", Optional.empty(), person, OptionalInt.of(giving), receiving, 0));
    }

    private void area(Adjustment decided) {
        boolean gives = decided.what() == Adjustment.What.GIVING;
        String area = decided.of();
        int limit = decided.amount() + elsewhere(each -> area.equals(gives ? each.giver() : each.area()));
        Caps caps = new Caps(tx.sql());
        Optional<Cap> before = caps.ofArea(area);
        OptionalInt giving =
                gives ? OptionalInt.of(limit) : before.map(Cap::giving).orElse(OptionalInt.empty());
        OptionalInt receiving = gives ? before.map(Cap::receiving).orElse(OptionalInt.empty()) : OptionalInt.of(limit);
        caps.set(tx.changes(), new Cap("", Optional.of(area), Optional.empty(), giving, receiving, 0));
    }

    /** How many places supports hold of needs that are not in the round. */
    private int elsewhere(Predicate<Support> which) {
        Set<String> needs = kept.drawn().needs().stream().map(need -> need.id()).collect(Collectors.toSet());
        return (int) live.supports().stream()
                .filter(each -> each.holdsPlace() && !needs.contains(each.need()) && which.test(each))
                .count();
    }
}
