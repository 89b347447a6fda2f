package org.peerbench.host.http;

import gg.jte.Content;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;

/** A request that comes from within the process. */
record InnerRequest(
        Viewer viewer, String path, Map<String, String> parameters, Map<String, List<String>> query, Clock clock)
        implements Request {
    /** The query of an address, as a browser would send it. */
    static Map<String, List<String>> queryOf(String text) {
        Map<String, List<String>> query = new LinkedHashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            query.computeIfAbsent(parts[0], name -> new ArrayList<>())
                    .add(parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    Optional<String> anywhere(String name) {
        return Optional.ofNullable(parameters.get(name)).or(() -> query(name));
    }

    @Override
    public Author author() {
        return new Author(viewer.account(), viewer.name(), path);
    }

    @Override
    public String path(String name) {
        return Optional.ofNullable(parameters.get(name))
                .orElseThrow(() -> new IllegalArgumentException("The path has no parameter '" + name + "'"));
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

    @Override
    public LocalDate asOf() {
        return LocalDate.now(clock.withZone(HostRequest.ZONE));
    }

    @Override
    public boolean otherDay() {
        return false;
    }

    @Override
    public Optional<Instant> recordedBy() {
        return Optional.empty();
    }

    @Override
    public boolean may(Permission permission, String area) {
        return viewer.may(permission, area);
    }

    @Override
    public Content formToken() {
        return out -> {};
    }
}
