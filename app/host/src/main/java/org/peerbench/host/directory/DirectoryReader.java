package org.peerbench.host.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Surroundings;
import org.peerbench.api.directory.Theme;

/** The directory as one connection sees it. */
class DirectoryReader implements Directory {
    private final Handle sql;

    DirectoryReader(Handle sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Area> area(String idOrCode) {
        return new Areas(sql).find(idOrCode).map(AreaEntry::area);
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return new Areas(sql)
                .all(AreaFilter.on(on)).stream().map(AreaEntry::area).toList();
    }

    @Override
    public Optional<Organisation> organisation(String idOrCode) {
        return new Organisations(sql).find(idOrCode).map(OrganisationEntry::organisation);
    }

    @Override
    public List<Organisation> organisations(Collection<String> ids) {
        return bare(new Organisations(sql).withIds(ids));
    }

    @Override
    public List<Organisation> organisationsIn(String area, LocalDate on) {
        return bare(new Organisations(sql).all(OrganisationFilter.in(area, on)));
    }

    @Override
    public List<Organisation> findOrganisations(String text, LocalDate on, int limit) {
        OrganisationFilter filter = new OrganisationFilter(text, null, null, null, on);
        return bare(new Organisations(sql).list(filter, Paging.first(limit)).items());
    }

    @Override
    public Optional<Person> person(String id) {
        return new People(sql, Contacts.SHOWN).find(id);
    }

    @Override
    public List<Person> peopleIn(String area) {
        return new People(sql, Contacts.SHOWN).all(new PersonFilter(null, area, null, null));
    }

    @Override
    public Surroundings surroundings(String area, LocalDate on) {
        return new Neighbours(sql).around(area, on);
    }

    @Override
    public List<AreaFigure> figures(String area) {
        return FiguresOfArea.read(sql, area);
    }

    @Override
    public List<Theme> themes() {
        return new Themes(sql).all().stream().map(ThemeEntry::theme).toList();
    }

    private static List<Organisation> bare(List<OrganisationEntry> entries) {
        return entries.stream().map(OrganisationEntry::organisation).toList();
    }
}
