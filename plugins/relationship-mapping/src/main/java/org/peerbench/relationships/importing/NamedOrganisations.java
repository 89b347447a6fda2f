package org.peerbench.relationships.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.Organisation;

/** Finds organisations as a table names them: by id or code anywhere, or by exact name among those of the area. */
final class NamedOrganisations {
    private static final int SAME_NAME = 50;

    private final Directory directory;
    private final String area;
    private final LocalDate day;
    private final Map<String, Optional<String>> found = new HashMap<>();

    NamedOrganisations(Directory directory, String area, LocalDate day) {
        this.directory = directory;
        this.area = area;
        this.day = day;
    }

    /** The id, if exactly one organisation is meant. */
    Optional<String> id(String named) {
        return found.computeIfAbsent(named, this::look);
    }

    private Optional<String> look(String named) {
        return directory.organisation(named).map(Organisation::id).or(() -> byName(named));
    }

    private Optional<String> byName(String name) {
        List<Organisation> candidates = directory.findOrganisations(name, day, SAME_NAME).stream()
                .filter(organisation -> plain(organisation.name()).equals(plain(name)))
                .toList();
        List<Organisation> here = candidates.stream()
                .filter(organisation -> organisation.areas().contains(area))
                .toList();
        List<Organisation> meant = here.isEmpty() ? candidates : here;
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    /** Adds those that nobody knows to the directory, as organisations of the area. */
    void add(Transaction tx, List<String> names) {
        for (String name : names) {
            Organisation added = tx.directory().add(new NewOrganisation(name, "other", null, List.of(area), null));
            found.put(name, Optional.of(added.id()));
        }
        found.values().removeIf(Optional::isEmpty);
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
