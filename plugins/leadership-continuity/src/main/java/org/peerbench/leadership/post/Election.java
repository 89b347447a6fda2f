package org.peerbench.leadership.post;

import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * An election, and the posts on which it decides.
 *
 * @param id       the record's id; blank before it is stored
 * @param label    what is elected, in plain words
 * @param on       when
 * @param source   a public address
 * @param posts    ids of the posts
 * @param revision of the record; 0 before it is stored
 */
public record Election(String id, String label, Edtf on, Optional<String> source, List<String> posts, long revision) {
    public Election {
        posts = List.copyOf(posts);
    }
}
