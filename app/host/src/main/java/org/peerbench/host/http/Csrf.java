package org.peerbench.host.http;

import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.text.Texts;

/**
 * No other site may write in a person's name: the browser must say that the request comes from our own page, and the
 * session's token must come with it. Browsers omit {@code Sec-Fetch-Site} on plain HTTP beyond loopback, so the origin
 * is checked as well.
 */
final class Csrf {
    /** The hidden field of every form. */
    static final String FIELD = "_token";

    private static final String HEADER = "X-Csrf-Token";

    private Csrf() {}

    static void check(Context http, Visitors.Visit visit, Texts texts) {
        if (!fromOurPage(http) || (visit != null && !carriesToken(http, visit.token()))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "FORM_EXPIRED", texts.of("http.formExpired"));
        }
    }

    /**
     * For pages behind a personal link: whoever can name the address holds its secret, so that no other site can post
     * there. Browsers say {@code Origin: null} from a page that sends no referrer; then {@code Sec-Fetch-Site} counts,
     * where it is sent.
     */
    static void checkByLink(Context http, Texts texts) {
        boolean ours = "null".equals(http.header("Origin")) ? isSameSite(http) : fromOurPage(http);
        if (!ours) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "FORM_EXPIRED", texts.of("http.formExpired"));
        }
    }

    private static boolean isSameSite(Context http) {
        String site = http.header("Sec-Fetch-Site");
        return site == null || site.equals("same-origin") || site.equals("none");
    }

    private static boolean fromOurPage(Context http) {
        if (!isSameSite(http)) {
            return false;
        }
        String origin = http.header("Origin");
        return origin == null || authority(origin).equals(Optional.ofNullable(http.host()));
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException notAnOrigin) {
            return Optional.empty();
        }
    }

    private static boolean carriesToken(Context http, String token) {
        String sent = http.header(HEADER) != null ? http.header(HEADER) : http.formParam(FIELD);
        return sent != null
                && MessageDigest.isEqual(sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
