package org.peerbench.host.day;

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

/** A request that looks back: nothing but what everybody may read is offered. */
record ReadOnly(Request request) implements Request {
    @Override
    public Viewer viewer() {
        return request.viewer();
    }

    @Override
    public Author author() {
        return request.author();
    }

    @Override
    public String path() {
        return request.path();
    }

    @Override
    public String path(String name) {
        return request.path(name);
    }

    @Override
    public Optional<String> query(String name) {
        return request.query(name);
    }

    @Override
    public List<String> queries(String name) {
        return request.queries(name);
    }

    @Override
    public Map<String, List<String>> query() {
        return request.query();
    }

    @Override
    public Form form() {
        return request.form();
    }

    @Override
    public LocalDate asOf() {
        return request.asOf();
    }

    @Override
    public boolean otherDay() {
        return request.otherDay();
    }

    @Override
    public Optional<Instant> recordedBy() {
        return request.recordedBy();
    }

    @Override
    public boolean may(Permission permission, String area) {
        return permission.roles().contains(Role.VIEWER) && request.may(permission, area);
    }

    @Override
    public Content formToken() {
        return request.formToken();
    }
}
