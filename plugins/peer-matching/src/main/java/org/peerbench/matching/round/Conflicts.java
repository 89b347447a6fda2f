package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what stands against a round's locks and active supports. A round without conflicts always has a solution. */
public final class Conflicts {
    private Conflicts() {}

    /** All conflicts of a round whose ids are known, in the order in which the rows stand. */
    public static List<Conflict> of(Round round) {
        return of(new Rows(round));
    }

    static List<Conflict> of(Rows rows) {
        List<Conflict> found = new ArrayList<>();
        Set<Link> blocked = new HashSet<>(rows.round.blocks());
        Set<Link> inVain = rows.forcedInVain();
        Map<String, String> offerOf = new HashMap<>();
        for (Link pair : rows.forced) {
            if (blocked.contains(pair)) {
                found.add(new Conflict.Blocked(pair));
            } else if (inVain.contains(pair)) {
                found.add(new Conflict.NotACandidate(pair));
            }
            String other = offerOf.putIfAbsent(pair.need(), pair.offer());
            if (other != null) {
                found.add(new Conflict.ServedTwice(pair.need(), other, pair.offer()));
            }
        }
        if (found.isEmpty()) {
            overCap(rows, found);
        }
        return found;
    }

    private static void overCap(Rows rows, List<Conflict> found) {
        Forced forced = Forced.of(rows);
        for (int area = 0; area < rows.areas.size(); area++) {
            Area row = rows.areas.get(area);
            check(FullCap.Kind.RECEIVING, row.id(), row.receivingCap(), forced.receiving()[area], found);
            check(FullCap.Kind.GIVING, row.id(), row.givingCap(), forced.giving()[area], found);
        }
        for (int person = 0; person < rows.people.size(); person++) {
            Person row = rows.people.get(person);
            check(FullCap.Kind.PERSON, row.id(), row.capacity(), forced.person()[person], found);
        }
        for (int offer = 0; offer < rows.offers.size(); offer++) {
            Offer row = rows.offers.get(offer);
            check(FullCap.Kind.OFFER, row.id(), row.capacity(), forced.offer()[offer], found);
        }
    }

    private static void check(FullCap.Kind kind, String id, int cap, int count, List<Conflict> found) {
        if (count > cap) {
            found.add(new Conflict.OverCap(new FullCap(kind, id, cap), count));
        }
    }
}
