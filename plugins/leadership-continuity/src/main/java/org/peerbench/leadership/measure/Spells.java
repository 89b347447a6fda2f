package org.peerbench.leadership.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;

/** Joins holdings to unbroken spells. */
final class Spells {
    private static final Comparator<Part> FIRST_COME = Comparator.comparingLong(Part::start)
            .thenComparing(part -> part.holding().id());

    private final Map<String, String> wentOnAs = new HashMap<>();

    private Spells(List<Succession> successions) {
        successions.forEach(link -> wentOnAs.putIfAbsent(root(link.from()), root(link.to())));
    }

    private record Part(Post post, Holding holding) {
        private long start() {
            return Reading.MIDDLE.start(Lanes.sitting(holding).from());
        }

        private long end() {
            return Reading.MIDDLE.end(Lanes.sitting(holding).until());
        }
    }

    /** The spells of all who held these posts. */
    static List<Spell> of(List<PostHistory> posts, List<Succession> successions) {
        Spells spells = new Spells(successions);
        Map<String, List<Part>> byHolder = new LinkedHashMap<>();
        for (PostHistory history : posts) {
            String root = spells.root(history.post().id());
            for (Holding holding : history.holdings()) {
                byHolder.computeIfAbsent(root + " " + holding.person(), key -> new ArrayList<>())
                        .add(new Part(history.post(), holding));
            }
        }
        List<Spell> all = new ArrayList<>();
        byHolder.values().forEach(parts -> join(parts, all));
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
        parts.sort(FIRST_COME);
        List<Part> open = new ArrayList<>();
        long until = Reading.EVER;
        for (Part part : parts) {
            if (!open.isEmpty() && part.start() - until > 1) {
                all.add(spell(open));
                open.clear();
            }
            open.add(part);
            until = part.end();
        }
        all.add(spell(open));
    }

    private static Spell spell(List<Part> parts) {
        return new Spell(
                parts.get(0).holding().person(),
                parts.stream().map(Part::post).toList(),
                parts.stream().map(Part::holding).toList());
    }
}
