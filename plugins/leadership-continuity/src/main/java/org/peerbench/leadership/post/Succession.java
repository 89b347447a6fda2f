package org.peerbench.leadership.post;

import java.util.Optional;
import org.peerbench.leadership.time.Edtf;

/**
 * A post that went on as another, so that who held both is one story.
 *
 * @param from id of the post before
 * @param to   id of the post after
 * @param kind what happened to the organisation
 * @param on   when
 */
public record Succession(String from, String to, Kind kind, Optional<Edtf> on) {
    /** What happened. */
    public enum Kind {
        /** Several became one. */
        MERGED,
        /** One became several. */
        DIVIDED,
        /** Only the name changed. */
        RENAMED,
        /** Another organisation took it over. */
        TRANSFERRED
    }
}
