package org.peerbench.host.http;

import io.javalin.http.Context;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.text.Texts;

/** Finds out who asks: by session cookie, or on {@code /api} by token. */
final class Doorkeeper {
    /** The name of the session cookie. */
    static final String COOKIE = "peerbench";

    private static final String BEARER = "Bearer ";

    private final Visitors visitors;
    private final Clock clock;
    private final Texts texts;

    Doorkeeper(Visitors visitors, Clock clock, Texts texts) {
        this.visitors = visitors;
        this.clock = clock;
        this.texts = texts;
    }

    HostRequest receive(Context http, Map<String, String> parameters, boolean forPrograms) {
        Optional<String> token = forPrograms ? bearer(http) : Optional.empty();
        if (token.isPresent()) {
            Viewer viewer = visitors.byToken(token.get()).orElse(null);
            return new HostRequest(http, parameters, null, viewer, clock, texts);
        }
        Visitors.Visit visit = Optional.ofNullable(http.cookie(COOKIE))
                .flatMap(visitors::bySession)
                .orElse(null);
        return new HostRequest(http, parameters, visit, visit == null ? null : visit.viewer(), clock, texts);
    }

    /** Somebody who holds a personal link; who is signed in in the same browser does not count. */
    HostRequest receiveByLink(Context http, Map<String, String> parameters) {
        return new HostRequest(http, parameters, null, null, clock, texts);
    }

    /** Whether the sender proves with every call who it is, so that no other site can speak for it. */
    static boolean isByToken(Context http) {
        return bearer(http).isPresent();
    }

    private static Optional<String> bearer(Context http) {
        return Optional.ofNullable(http.header("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
