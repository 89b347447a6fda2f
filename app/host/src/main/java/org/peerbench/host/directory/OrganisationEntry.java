package org.peerbench.host.directory;

import java.util.List;
import org.peerbench.api.directory.Organisation;

/**
 * An organisation with what only the host's own pages need.
 *
 * @param organisation the organisation
 * @param predecessors ids of the organisations it came from
 * @param website      an address that begins with http:// or https://, or {@code null}
 */
public record OrganisationEntry(Organisation organisation, List<String> predecessors, String website) {
    public OrganisationEntry {
        predecessors = List.copyOf(predecessors);
    }
}
