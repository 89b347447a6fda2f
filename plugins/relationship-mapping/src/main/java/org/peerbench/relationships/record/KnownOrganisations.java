package org.peerbench.relationships.record;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peerbench.api.directory.Directory;
import org.peerbench.api.directory.Organisation;

/** Organisations of the directory, each asked for once. */
final class KnownOrganisations {
    private final Directory directory;
    private final Set<String> asked = new HashSet<>();
    private final Map<String, Organisation> known = new HashMap<>();

    KnownOrganisations(Directory directory) {
        this.directory = directory;
    }

    /** Those of these that the directory knows. */
    List<Organisation> of(Collection<String> ids) {
        Set<String> unasked = new HashSet<>(ids);
        unasked.removeAll(asked);
        if (!unasked.isEmpty()) {
            directory.organisations(unasked).forEach(found -> known.put(found.id(), found));
            asked.addAll(unasked);
        }
        return ids.stream().distinct().map(known::get).filter(Objects::nonNull).toList();
    }
}
