package org.peerbench.matching.round;

import org.peerbench.matching.flow.Network;

/**
 * The network of a round: source, receiving area, need, offer, person, giving area, sink, and back from the sink to the
 * source. A unit that goes round is a match. Capacities are nested, so whole numbers come by themselves. What locked and
 * active pairs use is a lower bound on every arc of their way; being ways, these bounds are a flow to begin with.
 *
 * <p>From a giving area to the sink there is one arc for each support that it can give, so that each can cost more than the
 * one before.
 */
final class RoundNetwork {
    final Rows rows;
    final Places places;
    final Network network;
    final int[] receivingArc;
    final int[] needArc;
    final int[] pairArc;
    final int[] offerArc;
    final int[] personArc;
    final int[][] loadArc;
    private final Forced forced;

    RoundNetwork(Rows rows) {
        this.rows = rows;
        places = new Places(rows);
        forced = Forced.of(rows);
        network = new Network(places.count());
        receivingArc = new int[rows.areas.size()];
        needArc = new int[rows.needs.size()];
        pairArc = new int[rows.candidates.size()];
        offerArc = new int[rows.offers.size()];
        personArc = new int[rows.people.size()];
        loadArc = new int[rows.areas.size()][];
        receive();
        pair();
        give();
        network.arc(Places.SINK, Places.SOURCE, rows.forced.size(), Math.max(rows.forced.size(), rows.needs.size()));
    }

    private void receive() {
        int[] needsOf = new int[rows.areas.size()];
        for (int area : rows.areaOfNeed) {
            needsOf[area]++;
        }
        for (int area = 0; area < needsOf.length; area++) {
            int cap = Math.min(rows.areas.get(area).receivingCap(), needsOf[area]);
            receivingArc[area] = network.arc(Places.SOURCE, places.receiving(area), forced.receiving()[area], cap);
        }
        int[] served = new int[rows.needs.size()];
        rows.forced.forEach(pair -> served[rows.need(pair.need())]++);
        for (int need = 0; need < needArc.length; need++) {
            needArc[need] = network.arc(places.receiving(rows.areaOfNeed[need]), places.need(need), served[need], 1);
        }
    }

    private void pair() {
        boolean none = rows.forced.isEmpty();
        for (int pair = 0; pair < pairArc.length; pair++) {
            int least = !none && rows.forced.contains(rows.candidates.get(pair).link()) ? 1 : 0;
            pairArc[pair] =
                    network.arc(places.need(rows.needOfPair[pair]), places.offer(rows.offerOfPair[pair]), least, 1);
        }
    }

    private void give() {
        int[] able = new int[rows.offers.size()];
        for (int offer : rows.offerOfPair) {
            able[offer]++;
        }
        int[] loads = new int[rows.areas.size()];
        for (int offer = 0; offer < able.length; offer++) {
            able[offer] = Math.min(able[offer], rows.offers.get(offer).capacity());
            loads[rows.areaOfOffer[offer]] += able[offer];
            int person = rows.personOfOffer[offer];
            int above = person == Rows.NONE ? places.giving(rows.areaOfOffer[offer]) : places.person(person);
            offerArc[offer] = network.arc(places.offer(offer), above, forced.offer()[offer], able[offer]);
        }
        for (int person = 0; person < personArc.length; person++) {
            personArc[person] = network.arc(
                    places.person(person),
                    places.giving(areaOf(person)),
                    forced.person()[person],
                    Math.min(rows.people.get(person).capacity(), rows.needs.size()));
        }
        for (int area = 0; area < loads.length; area++) {
            loadArc[area] =
                    load(area, Math.min(loads[area], rows.areas.get(area).givingCap()));
        }
    }

    private int areaOf(int person) {
        return rows.area(rows.people.get(person).area());
    }

    private int[] load(int area, int most) {
        int[] arcs = new int[most];
        for (int support = 0; support < most; support++) {
            int least = support < forced.giving()[area] ? 1 : 0;
            arcs[support] = network.arc(places.giving(area), Places.SINK, least, 1);
        }
        return arcs;
    }
}
