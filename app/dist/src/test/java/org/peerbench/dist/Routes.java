package org.peerbench.dist;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peerbench.api.route.Parameter;
import org.peerbench.host.http.Endpoint;
import org.peerbench.testkit.Peerbench;

/** The addresses of a running workbench. */
final class Routes {
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]+)}");

    private Routes() {}

    static List<Endpoint> of(Peerbench peerbench) {
        return peerbench.workbench().routes().endpoints();
    }

    /** {@code GET /areas/{area}}. */
    static String name(Endpoint endpoint) {
        return endpoint.method() + " " + endpoint.pattern();
    }

    /** The address with values in the place of its parameters; what is not given is {@code x}. */
    static String filled(Endpoint endpoint, Map<String, String> values) {
        return PARAMETER
                .matcher(endpoint.pattern())
                .replaceAll((MatchResult found) -> values.getOrDefault(found.group(1), "x"));
    }

    /** The query without which a route cannot be asked. */
    static String neededQuery(Endpoint endpoint) {
        if (!(endpoint instanceof Endpoint.OfRoute of)) {
            return "";
        }
        return of.route().parameters().stream()
                .filter(Parameter::required)
                .map(needed -> needed.name() + "="
                        + needed.values().stream().findFirst().orElse("x"))
                .collect(Collectors.joining("&", "?", ""));
    }

    /**
     * Behind a personal link: what the host may offer, and of tools their pages. Who holds no link meets the same page,
     * whoever they are.
     */
    static boolean isByLink(Endpoint endpoint) {
        boolean mayBe = endpoint.generation().isHost() || endpoint instanceof Endpoint.OfPage;
        return mayBe && endpoint.permissionKey().equals("link");
    }

    /** Whether it takes an account to come in. */
    static boolean asksWho(Endpoint endpoint) {
        return !isPublic(endpoint) && !isByLink(endpoint);
    }

    /** Open to everybody: what the host alone may offer. */
    static boolean isPublic(Endpoint endpoint) {
        return endpoint.generation().isHost() && endpoint.permissionKey().equals("public");
    }
}
