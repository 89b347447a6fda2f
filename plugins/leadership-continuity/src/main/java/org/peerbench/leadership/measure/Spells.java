package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.leadership.measure.Spell.Part;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/** Joins holdings to unbroken spells. */
final class Spells {
    private static final Comparator<Part> BY_PERSON = Comparator.<Part, String>comparing(
                    part -> part.holding().person())
            .thenComparingLong(Part::start)
            .thenComparing(part -> part.holding().id());

    private final Map<String, String> wentOnAs = new HashMap<>();

    private Spells(List<Succession> successions) {
        successions.forEach(link -> wentOnAs.putIfAbsent(root(link.from()), root(link.to())));
    }

    /** The spells of all who held these posts. */
    static List<Spell> of(List<PostHistory> posts, List<Succession> successions) {
        Spells spells = new Spells(successions);
        Map<String, List<Part>> byRoot = new LinkedHashMap<>();
        for (PostHistory history : posts) {
            List<Part> parts = byRoot.computeIfAbsent(spells.root(history.post().id()), root -> new ArrayList<>());
            for (Holding holding : history.holdings()) {
                if (Seat.sat(holding)) {
                    parts.add(Part.of(history.post(), holding));
                }
            }
        }
        List<Spell> all = new ArrayList<>();
        byRoot.values().forEach(parts -> join(parts, all));
        return all;
    }

    /** The post into which a post went in the end; a circle is left where it closes. */
    private String root(String post) {
        String root = post;
        for (int steps = 0; wentOnAs.containsKey(root) && steps <= wentOnAs.size(); steps++) {
            root = wentOnAs.get(root);
        }
        return root;
    }

    private static void join(List<Part> parts, List<Spell> all) {
        parts.sort(BY_PERSON);
        int first = 0;
        for (int next = 1; next <= parts.size(); next++) {
            if (next == parts.size() || parted(parts.get(next - 1), parts.get(next))) {
                all.add(new Spell(parts.subList(first, next)));
                first = next;
            }
        }
    }

    private static boolean parted(Part before, Part after) {
        return !before.holding().person().equals(after.holding().person()) || after.start() - before.end() > 1;
    }
}
