package org.peerbench.host.http;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;

/** Decides on the matched endpoint and the object asked about. What nothing allows is refused. */
final class Access {
    /** The key of the permission under which the workbench's own pages are open to everybody, signed in or not. */
    static final String PUBLIC = "public";

    /**
     * The key of the permission of what lies behind a personal link: the link in the address says who it is. A tool has
     * pages there at most, never what writes.
     */
    static final String LINK = "link";

    private final UnaryOperator<String> areaId;
    private final Texts texts;

    /** The operator turns an area's id or code into its id, and anything else into {@code null}. */
    Access(UnaryOperator<String> areaId, Texts texts) {
        this.areaId = areaId;
        this.texts = texts;
    }

    static boolean isPublic(Endpoint endpoint) {
        return endpoint.generation().isHost() && endpoint.permissionKey().equals(PUBLIC);
    }

    static boolean isByLink(Endpoint endpoint) {
        boolean mayBe = endpoint.generation().isHost() || endpoint instanceof Endpoint.OfPage;
        return mayBe && endpoint.permissionKey().equals(LINK);
    }

    /**
     * Lets the request pass or refuses it.
     *
     * @throws Refusal 403 if it is not allowed
     */
    void check(Endpoint endpoint, HostRequest request) {
        if (isPublic(endpoint) || isByLink(endpoint)) {
            return;
        }
        check(endpoint, request, request::anywhere);
    }

    /** The same of what is neither public nor behind a link; the function finds what the request says of a name. */
    void check(Endpoint endpoint, Request request, Function<String, Optional<String>> said) {
        Permission permission = endpoint.permission();
        String area = permission.ownArea() ? said.apply("area").map(areaId).orElse(null) : null;
        if (!request.may(permission, area)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "NOT_ALLOWED", texts.of("http.notAllowed"));
        }
    }
}
