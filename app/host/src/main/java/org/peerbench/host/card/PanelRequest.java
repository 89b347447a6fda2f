package org.peerbench.host.card;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;

/**
 * The page's request as it was when the page began. A card that is late still runs when the page has been answered, and
 * must then not touch a request that the server has given to somebody else.
 */
record PanelRequest(
        Viewer viewer,
        Author author,
        String path,
        Map<String, String> parameters,
        Map<String, List<String>> query,
        LocalDate asOf,
        boolean otherDay,
        Optional<Instant> recordedBy,
        Content formToken)
        implements Request {

    static PanelRequest of(Request request, Map<String, String> parameters) {
        return new PanelRequest(
                request.viewer(),
                request.author(),
                request.path(),
                Map.copyOf(parameters),
                Map.copyOf(request.query()),
                request.asOf(),
                request.otherDay(),
                request.recordedBy(),
                request.formToken());
    }

    @Override
    public String path(String name) {
        if (!parameters.containsKey(name)) {
            throw new IllegalArgumentException("The path has no parameter '" + name + "'");
        }
        return parameters.get(name);
    }

    @Override
    public Optional<String> query(String name) {
        return queries(name).stream().findFirst();
    }

    @Override
    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    @Override
    public Form form() {
        return Form.EMPTY;
    }

    /** {@inheritDoc} What is no longer, or not yet, so is only read. */
    @Override
    public boolean may(Permission permission, String area) {
        boolean lookingBack = otherDay || recordedBy.isPresent();
        return viewer.may(permission, area)
                && (!lookingBack || permission.roles().contains(Role.VIEWER));
    }
}
