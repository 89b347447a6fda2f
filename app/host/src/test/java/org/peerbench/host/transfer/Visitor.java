package org.peerbench.host.transfer;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;

/** Somebody who asks, with path parameters and a query. */
record Visitor(Viewer viewer, Map<String, String> parameters, Map<String, String> asked) implements Request {
    static Visitor of(Role role, Set<String> areas, Map<String, String> parameters, Map<String, String> asked) {
        return new Visitor(new Viewer("v", "Vi", role, areas), parameters, asked);
    }

    @Override
    public Author author() {
        return new Author(viewer.account(), viewer.name(), path());
    }

    @Override
    public String path() {
        return "/api/imports";
    }

    @Override
    public String path(String name) {
        return parameters.get(name);
    }

    @Override
    public Optional<String> query(String name) {
        return Optional.ofNullable(asked.get(name));
    }

    @Override
    public List<String> queries(String name) {
        return query(name).stream().toList();
    }

    @Override
    public Map<String, List<String>> query() {
        return asked.keySet().stream().collect(Collectors.toMap(name -> name, this::queries));
    }

    @Override
    public Form form() {
        return Form.EMPTY;
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2026, 11, 21);
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
