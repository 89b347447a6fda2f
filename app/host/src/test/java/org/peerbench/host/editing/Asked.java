package org.peerbench.host.editing;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Permission;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;

/** A request, written down, for tests of pages and routes without a server. */
public record Asked(Viewer viewer, Map<String, String> parameters, Map<String, List<String>> query, Form form)
        implements Request {
    /** The day on which all of them ask. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** By a coordinator who looks after no area. */
    public static Asked byCoordinator() {
        return by(new Viewer("account-1", "Coordinator", Role.COORDINATOR, Set.of()));
    }

    /** By somebody. */
    public static Asked by(Viewer viewer) {
        return new Asked(viewer, Map.of(), Map.of(), Form.EMPTY);
    }

    /** About an area that the path names. */
    public Asked at(String area) {
        return under(Map.of("area", area));
    }

    /** With these values in its path. */
    public Asked under(Map<String, String> values) {
        return new Asked(viewer, values, query, form);
    }

    /** With this in its query as well. */
    public Asked with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(query);
        more.put(name, List.of(value));
        return new Asked(viewer, parameters, more, form);
    }

    /** With a form of single values. */
    public Asked sending(Map<String, String> fields) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        fields.forEach((name, value) -> sent.put(name, List.of(value)));
        return sending(new Form(sent));
    }

    /** With this form. */
    public Asked sending(Form sent) {
        return new Asked(viewer, parameters, query, sent);
    }

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
        return query("asOf").map(LocalDate::parse).orElse(TODAY);
    }

    @Override
    public boolean otherDay() {
        return !asOf().equals(TODAY);
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
