package org.peerbench.host.http;

import java.util.Optional;
import org.peerbench.api.access.Viewer;

/** Who is at the door: what the web side asks of accounts. */
public interface Visitors {
    /**
     * A browser that has signed in.
     *
     * @param session for {@link #takeFlash} and {@link #flash}
     * @param viewer  who it is
     * @param token   what every form must carry
     */
    record Visit(String session, Viewer viewer, String token) {}

    /**
     * A message for the next page.
     *
     * @param message a sentence
     * @param undo    the set of changes it offers to undo, or {@code null}
     */
    record Flash(String message, String undo) {}

    /** The visit of a session cookie. */
    Optional<Visit> bySession(String cookie);

    /** Who an API token stands for. */
    Optional<Viewer> byToken(String token);

    /** Keeps a message for the session's next page. */
    void flash(String session, Flash flash);

    /** The message kept for this session, once. */
    Optional<Flash> takeFlash(String session);
}
