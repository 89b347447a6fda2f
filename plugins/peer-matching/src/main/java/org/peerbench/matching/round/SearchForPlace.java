package org.peerbench.matching.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.peerbench.matching.flow.NetworkSimplex;

/**
 * Looks where a need that gets nobody could find a place, if others who are served may move but not lose: a search along
 * the residual network, where passing a full cap counts as one further place (breadth-first with lengths 0 and 1). What it
 * reaches without a further place is a tight set in the sense of P. Hall's theorem: the needs in it are more than the places
 * that its full caps allow.
 */
final class SearchForPlace {
    private static final int FAR = Integer.MAX_VALUE;
    private static final int NOWHERE = -1;

    private final RoundNetwork network;
    private final NetworkSimplex simplex;
    private final GivingSide arcs;
    private final int[] places;
    private final int[] cameFrom;
    private int[] now;
    private int[] later;
    private int nowCount;
    private int laterCount;

    SearchForPlace(RoundNetwork network, NetworkSimplex simplex) {
        this.network = network;
        this.simplex = simplex;
        arcs = new GivingSide(network);
        places = new int[network.network.nodes()];
        cameFrom = new int[network.network.nodes()];
        now = new int[2 * network.network.nodes()];
        later = new int[2 * network.network.nodes()];
    }

    /** Searches on behalf of a need. */
    void from(int need) {
        Arrays.fill(places, FAR);
        laterCount = 0;
        nowCount = 0;
        reach(network.places.need(need), 0, NOWHERE, false);
        for (int with = 0; nowCount > 0 && places[Places.SINK] > with; with++) {
            while (nowCount > 0) {
                int node = now[--nowCount];
                if (places[node] == with && node != Places.SINK) {
                    visit(node);
                }
            }
            swap();
        }
    }

    private void swap() {
        int[] done = now;
        now = later;
        later = done;
        nowCount = laterCount;
        laterCount = 0;
    }

    private void visit(int node) {
        int so = places[node];
        if (network.places.isGiving(node)) {
            boolean full = full(network.places.givingAreaAt(node));
            reach(Places.SINK, full ? so + 1 : so, node, full);
        }
        for (int arc : arcs.leaving(node)) {
            boolean full = simplex.flow(arc) == network.network.capacity(arc);
            if (!full || !network.places.isNeed(node)) {
                reach(network.network.to(arc), full ? so + 1 : so, node, full);
            }
        }
        for (int arc : arcs.arriving(node)) {
            if (simplex.flow(arc) > network.network.lower(arc)) {
                reach(network.network.from(arc), so, node, false);
            }
        }
    }

    /** By its cap, not for want of offers: where these are the fewer, there are no more arcs than they can use. */
    private boolean full(int area) {
        int given = 0;
        for (int arc : network.loadArc[area]) {
            given += (int) simplex.flow(arc);
        }
        return given >= network.rows.areas.get(area).givingCap();
    }

    /** A node is reached twice at most: with one place more, and then without it. */
    private void reach(int node, int with, int from, boolean nextTime) {
        if (with >= places[node]) {
            return;
        }
        places[node] = with;
        cameFrom[node] = from;
        if (nextTime) {
            later[laterCount++] = node;
        } else {
            now[nowCount++] = node;
        }
    }

    /** Whether there is room on the giving side without any further place. */
    boolean thereIsRoom() {
        return places[Places.SINK] == 0;
    }

    /** The full caps on the best way, each of which needs one place more. */
    List<FullCap> extend() {
        List<FullCap> found = new ArrayList<>();
        for (int node = Places.SINK; cameFrom[node] != NOWHERE; node = cameFrom[node]) {
            if (places[node] > places[cameFrom[node]]) {
                found.add(network.places.capAt(cameFrom[node]));
            }
        }
        found.sort(null);
        return found;
    }

    /** The needs of the tight set. */
    List<String> competing() {
        List<String> found = new ArrayList<>();
        for (int node = 0; node < places.length; node++) {
            if (places[node] == 0 && network.places.isNeed(node)) {
                found.add(network.places.needAt(node).id());
            }
        }
        return found;
    }

    /** The full caps of the tight set. */
    List<FullCap> border() {
        TreeSet<FullCap> found = new TreeSet<>();
        for (int node = 0; node < places.length; node++) {
            if (places[node] != 0 || network.places.isNeed(node)) {
                continue;
            }
            int above = network.places.isGiving(node) ? Places.SINK : network.network.to(arcs.leaving(node)[0]);
            if (places[above] > 0) {
                found.add(network.places.capAt(node));
            }
        }
        return List.copyOf(found);
    }
}
