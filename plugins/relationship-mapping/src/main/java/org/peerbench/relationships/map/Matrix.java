package org.peerbench.relationships.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Dyad;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Sector;

/**
 * A network as a table of all pairs, which stays readable where a map is a tangle. Partners stand by sector, within it
 * the much-tied first; of a directed network a row is who speaks.
 *
 * @param partners in the order of rows and columns
 * @param pairs    what is known of each pair, by row and column; nothing on the diagonal and for pairs that were not
 *                 asked for
 */
public record Matrix(List<Actor> partners, List<List<Optional<Dyad>>> pairs) {
    /** Beyond this many partners the cells are too many for a page. */
    public static final int MOST = 120;

    /** Beyond this density, with enough partners, the pairs read better as a matrix than as a map. */
    private static final double DENSE = 0.3;

    private static final int MANY = 15;

    public Matrix {
        partners = List.copyOf(partners);
        pairs = pairs.stream().map(List::copyOf).toList();
    }

    /** The matrix of a network. */
    public static Matrix of(Network network) {
        Map<String, Map<String, Dyad>> known = new HashMap<>();
        Map<String, Integer> links = new HashMap<>();
        for (Dyad dyad : network.dyads()) {
            put(known, dyad.from(), dyad.to(), dyad);
            if (!network.directed()) {
                put(known, dyad.to(), dyad.from(), dyad);
            }
            if (dyad.tie()) {
                links.merge(dyad.from(), 1, Integer::sum);
                links.merge(dyad.to(), 1, Integer::sum);
            }
        }
        List<Actor> order = network.actors().stream()
                .sorted(Comparator.comparing(Actor::sector)
                        .thenComparing(actor -> -links.getOrDefault(actor.id(), 0))
                        .thenComparing(Actor::label)
                        .thenComparing(Actor::id))
                .toList();
        return new Matrix(
                order, order.stream().map(row -> row(row, order, known)).toList());
    }

    private static void put(Map<String, Map<String, Dyad>> known, String row, String column, Dyad dyad) {
        known.computeIfAbsent(row, id -> new HashMap<>()).put(column, dyad);
    }

    private static List<Optional<Dyad>> row(Actor row, List<Actor> order, Map<String, Map<String, Dyad>> known) {
        Map<String, Dyad> mine = known.getOrDefault(row.id(), Map.of());
        return order.stream()
                .map(column -> Optional.ofNullable(mine.get(column.id())))
                .toList();
    }

    /** The sectors that are there, in order, each with the numbers of its rows. */
    public Map<Sector, List<Integer>> bySector() {
        Map<Sector, List<Integer>> rows = new TreeMap<>();
        for (int row = 0; row < partners.size(); row++) {
            rows.computeIfAbsent(partners.get(row).sector(), sector -> new ArrayList<>())
                    .add(row);
        }
        return rows;
    }

    /** Whether a network is better seen as a matrix than as a map. */
    public static boolean suits(Network network) {
        int partners = network.actors().size();
        return partners >= MANY
                && partners <= MOST
                && network.ties().size() > DENSE * network.dyads().size();
    }
}
