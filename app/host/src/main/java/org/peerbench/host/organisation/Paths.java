package org.peerbench.host.organisation;

import org.peerbench.api.directory.Organisation;
import org.peerbench.host.listing.Address;

/** Where the pages of an organisation are. */
final class Paths {
    private Paths() {}

    /** By its code where it has one, which people know and can type. */
    static String of(Organisation organisation) {
        return "/organisations/"
                + Address.segment(organisation.code() == null ? organisation.id() : organisation.code());
    }
}
