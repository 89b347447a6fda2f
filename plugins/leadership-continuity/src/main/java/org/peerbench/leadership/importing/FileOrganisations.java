package org.peerbench.leadership.importing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.api.directory.Organisation;
import org.peerbench.leadership.exchange.FileOrganisation;

/** Finds organisations as a file names them: by id or code anywhere, or by exact name, first among those of the area. */
final class FileOrganisations {
    private static final int SAME_NAME = 50;

    private final Directory directory;
    private final String area;
    private final LocalDate day;
    private final Map<String, FileOrganisation> described;
    private final Map<String, Optional<String>> found = new HashMap<>();
    private final Set<String> fresh = new LinkedHashSet<>();

    FileOrganisations(Directory directory, String area, LocalDate day, Map<String, FileOrganisation> described) {
        this.described = described;
        this.directory = directory;
        this.area = area;
        this.day = day;
    }

    /** The id, if exactly one organisation is meant. */
    Optional<String> id(String named) {
        return named.isBlank() ? Optional.empty() : found.computeIfAbsent(named, this::look);
    }

    /** The name that the file gives one, or what it is named by. */
    String name(String named) {
        FileOrganisation said = described.get(named);
        return said == null ? named : said.name();
    }

    /** Those that would be added, as named. */
    List<String> fresh() {
        return List.copyOf(fresh);
    }

    /** Notes one that nobody knows. Says whether it is the first time. */
    boolean missing(String named) {
        return fresh.add(named);
    }

    /** Adds them. Who was looked for in vain before, under another name, may be among them now. */
    void add(Transaction tx) {
        found.values().removeIf(Optional::isEmpty);
        for (String name : fresh) {
            FileOrganisation said = described.getOrDefault(name, new FileOrganisation(name, "", ""));
            Organisation added = tx.directory()
                    .add(new NewOrganisation(
                            said.name(),
                            said.type().isBlank() ? "other" : said.type(),
                            said.code().isBlank() ? null : said.code(),
                            List.of(area),
                            null));
            found.put(name, Optional.of(added.id()));
        }
    }

    private Optional<String> look(String named) {
        FileOrganisation said = described.getOrDefault(named, new FileOrganisation(named, "", ""));
        return directory
                .organisation(named)
                .or(() -> said.code().isBlank() ? Optional.empty() : directory.organisation(said.code()))
                .map(Organisation::id)
                .or(() -> byName(said.name()));
    }

    private Optional<String> byName(String name) {
        List<Organisation> same = directory.findOrganisations(name, day, SAME_NAME).stream()
                .filter(organisation -> plain(organisation.name()).equals(plain(name)))
                .toList();
        List<Organisation> here = same.stream()
                .filter(organisation -> organisation.areas().contains(area))
                .toList();
        List<Organisation> meant = here.isEmpty() ? same : here;
        return meant.size() == 1 ? Optional.of(meant.get(0).id()) : Optional.empty();
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
