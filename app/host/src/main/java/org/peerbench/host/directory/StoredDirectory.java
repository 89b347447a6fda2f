package org.peerbench.host.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.peerbench.api.data.Database;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.AreaFigure;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.directory.Person;
import org.peerbench.api.directory.Surroundings;
import org.peerbench.api.directory.Theme;

/** The directory as stored now: each question is read on its own. May be used by any thread. */
public record StoredDirectory(Database database) implements Directory {
    private <R> R ask(Function<Directory, R> question) {
        return database.read(sql -> question.apply(new DirectoryReader(sql)));
    }

    @Override
    public Optional<Area> area(String idOrCode) {
        return ask(directory -> directory.area(idOrCode));
    }

    @Override
    public List<Area> areas(LocalDate on) {
        return ask(directory -> directory.areas(on));
    }

    @Override
    public Optional<Organisation> organisation(String idOrCode) {
        return ask(directory -> directory.organisation(idOrCode));
    }

    @Override
    public List<Organisation> organisations(Collection<String> ids) {
        return ask(directory -> directory.organisations(ids));
    }

    @Override
    public List<Organisation> organisationsIn(String area, LocalDate on) {
        return ask(directory -> directory.organisationsIn(area, on));
    }

    @Override
    public List<Organisation> findOrganisations(String text, LocalDate on, int limit) {
        return ask(directory -> directory.findOrganisations(text, on, limit));
    }

    @Override
    public Optional<Person> person(String id) {
        return ask(directory -> directory.person(id));
    }

    @Override
    public List<Person> peopleIn(String area) {
        return ask(directory -> directory.peopleIn(area));
    }

    @Override
    public Surroundings surroundings(String area, LocalDate on) {
        return ask(directory -> directory.surroundings(area, on));
    }

    @Override
    public List<AreaFigure> figures(String area) {
        return ask(directory -> directory.figures(area));
    }

    @Override
    public List<Theme> themes() {
        return ask(Directory::themes);
    }
}
