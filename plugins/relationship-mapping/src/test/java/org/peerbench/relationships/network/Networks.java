package org.peerbench.relationships.network;

import java.util.ArrayList;
import java.util.List;

/** Networks for tests, each tie said by both sides. */
public final class Networks {
    private Networks() {}

    /** Partners by name; the type is the part after the slash. */
    public static List<Actor> actors(String... labels) {
        List<Actor> actors = new ArrayList<>();
        for (String label : labels) {
            String[] parts = label.split("/", -1);
            actors.add(new Actor(parts[0], parts[0], parts.length > 1 ? parts[1] : "test"));
        }
        return actors;
    }

    /** Both sides of every pair answer: 3 for the pairs listed as {@code "A-B"}, 0 for all others. */
    public static Network complete(List<Actor> actors, List<String> ties) {
        List<Report> reports = new ArrayList<>();
        for (Actor one : actors) {
            for (Actor other : actors) {
                if (!one.equals(other)) {
                    boolean tied =
                            ties.contains(one.id() + "-" + other.id()) || ties.contains(other.id() + "-" + one.id());
                    reports.add(Told.says(one.id(), other.id(), tied ? 3 : 0));
                }
            }
        }
        return Network.derive(actors, reports, NetworkQuestion.of(Relations.INTENSITY, Told.TODAY));
    }
}
