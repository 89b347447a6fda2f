package org.peerbench.leadership.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.time.Edtf;

/**
 * What a file says of days to come.
 *
 * @param elections the earliest first
 * @param plans     how far the succession in a post is arranged, by the post's key
 */
public record Ahead(List<Vote> elections, Map<String, Arranged> plans) {
    /** Nothing is said. */
    public static final Ahead NOTHING = new Ahead(List.of(), Map.of());

    public Ahead {
        elections = List.copyOf(elections);
        plans = Map.copyOf(plans);
    }

    /**
     * An election.
     *
     * @param label  what is elected
     * @param on     when
     * @param source a public address
     * @param posts  keys of the posts on which it decides
     */
    public record Vote(String label, Edtf on, Optional<String> source, List<String> posts) {
        public Vote {
            posts = List.copyOf(posts);
        }

        /** What it is called among the file's records. */
        public String key() {
            return "election:" + on.text() + ":" + Word.key(label);
        }
    }

    /**
     * How far a succession is arranged; never who is meant.
     *
     * @param state   how far
     * @param startBy by when the search should begin
     */
    public record Arranged(Plan.State state, Optional<Edtf> startBy) {}
}
