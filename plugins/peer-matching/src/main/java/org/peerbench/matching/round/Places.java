package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.List;

/** The nodes of a round's network, one after another: source, sink, receiving areas, needs, offers, people, giving areas. */
final class Places {
    static final int SOURCE = 0;
    static final int SINK = 1;
    private static final int FIRST = 2;

    private final int needs;
    private final int offers;
    private final int people;
    private final int giving;
    private final Rows rows;

    Places(Rows rows) {
        this.rows = rows;
        needs = FIRST + rows.areas.size();
        offers = needs + rows.needs.size();
        people = offers + rows.offers.size();
        giving = people + rows.people.size();
    }

    int count() {
        return giving + rows.areas.size();
    }

    int receiving(int area) {
        return FIRST + area;
    }

    int need(int need) {
        return needs + need;
    }

    int offer(int offer) {
        return offers + offer;
    }

    int person(int person) {
        return people + person;
    }

    int giving(int area) {
        return giving + area;
    }

    boolean isNeed(int node) {
        return node >= needs && node < offers;
    }

    Need needAt(int node) {
        return rows.needs.get(node - needs);
    }

    boolean isGiving(int node) {
        return node >= giving;
    }

    int givingAreaAt(int node) {
        return node - giving;
    }

    /** What limits how much can pass through an offer, a person or a giving area. */
    FullCap capAt(int node) {
        if (isGiving(node)) {
            Area area = rows.areas.get(node - giving);
            return new FullCap(FullCap.Kind.GIVING, area.id(), area.givingCap());
        }
        if (node >= people) {
            Person person = rows.people.get(node - people);
            return new FullCap(FullCap.Kind.PERSON, person.id(), person.capacity());
        }
        Offer offer = rows.offers.get(node - offers);
        return new FullCap(FullCap.Kind.OFFER, offer.id(), offer.capacity());
    }

    List<String> names() {
        List<String> names = new ArrayList<>(count());
        names.add("source");
        names.add("sink");
        rows.areas.forEach(area -> names.add("receiving:" + area.id()));
        rows.needs.forEach(need -> names.add("need:" + need.id()));
        rows.offers.forEach(offer -> names.add("offer:" + offer.id()));
        rows.people.forEach(person -> names.add("person:" + person.id()));
        rows.areas.forEach(area -> names.add("giving:" + area.id()));
        return names;
    }
}
