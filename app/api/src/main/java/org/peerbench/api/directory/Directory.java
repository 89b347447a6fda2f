package org.peerbench.api.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads the directory. Names live only here; tools store ids. */
public interface Directory {
    /** The area with this id or public code. */
    Optional<Area> area(String idOrCode);

    /** The areas that existed on a day, by name. */
    List<Area> areas(LocalDate on);

    /** The organisation with this id or public code. */
    Optional<Organisation> organisation(String idOrCode);

    /** The organisations with these ids, in no particular order; unknown ids are left out. */
    List<Organisation> organisations(Collection<String> ids);

    /** The organisations known to work in an area on a day, by name. */
    List<Organisation> organisationsIn(String area, LocalDate on);

    /** Organisations whose name or code contains the text, ignoring case; at most {@code limit}, by name. */
    List<Organisation> findOrganisations(String text, LocalDate on, int limit);

    /** The person with this id, contacts included: show them only if the viewer sees contacts. */
    Optional<Person> person(String id);

    /** The people whose area this is, by role; contacts included: show them only if the viewer sees contacts. */
    List<Person> peopleIn(String area);

    /** What lies around an area and which areas are like it, of the areas of that day. */
    default Surroundings surroundings(String area, LocalDate on) {
        return Surroundings.UNKNOWN;
    }

    /** The figures of an area, by indicator and then in time; none where none is published or brought in. */
    default List<AreaFigure> figures(String area) {
        return List.of();
    }

    /** All themes in their order. */
    List<Theme> themes();
}
