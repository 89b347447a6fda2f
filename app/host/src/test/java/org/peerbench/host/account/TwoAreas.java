package org.peerbench.host.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Theme;

/** A directory of two areas and nothing else. */
final class TwoAreas implements Directory {
    private final List<Area> areas =
            List.of(area("n", "X99000001", "North Ketter"), area("s", "X99000002", "Selby Vale"));

    private static Area area(String id, String code, String name) {
        return new Area(id, code, name, "test", null, Span.OPEN, List.of(), List.of(), null, null, null, 1);
    }

    @Override
    public Optional<Area> area(String idOrCode) {
        return areas.stream()
                .filter(area -> area.id().equals(idOrCode) || area.code().equals(idOrCode))
                .findFirst();
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return areas;
    }

    @Override
    public Optional<Organisation> organisation(String idOrCode) {
        return Optional.empty();
    }

    @Override
    public List<Organisation> organisations(Collection<String> ids) {
        return List.of();
    }

    @Override
    public List<Organisation> organisationsIn(String area, LocalDate on) {
        return List.of();
    }

    @Override
    public List<Organisation> findOrganisations(String text, LocalDate on, int limit) {
        return List.of();
    }

    @Override
    public Optional<Person> person(String id) {
        return Optional.empty();
    }

    @Override
    public List<Person> peopleIn(String area) {
        return List.of();
    }

    @Override
    public List<Theme> themes() {
        return List.of();
    }
}
