package org.peerbench.host.account;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;

/** A request as a value. */
record Asked(Viewer viewer, Map<String, String> parameters, Map<String, List<String>> query, Form form)
        implements Request {
    @Override
    public Author author() {
        return new Author(viewer.account(), viewer.name(), path());
    }

    @Override
    public String path() {
        return "/asked";
    }

    @Override
    public String path(String name) {
        return Optional.ofNullable(parameters.get(name)).orElseThrow(IllegalArgumentException::new);
    }

    @Override
    public Optional<String> query(String name) {
        return queries(name).stream().findFirst();
    }

    @Override
    public List<String> queries(String name) {
        return query.getOrDefault(name, List.of());
    }

    @Override
    public LocalDate asOf() {
        return LocalDate.of(2026, 3, 2);
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
        return out -> out.writeContent("<input type=\"hidden\" name=\"_token\" value=\"t\">");
    }
}
