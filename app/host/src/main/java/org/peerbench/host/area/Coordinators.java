package org.peerbench.host.area;

import java.util.List;
import java.util.Optional;

/** Who can look after areas. */
public interface Coordinators {
    /**
     * Somebody who can be chosen as lead or cover.
     *
     * @param account the account's id
     * @param name    the name to show
     */
    record Coordinator(String account, String name) {}

    /** Who can be chosen now, by name. */
    List<Coordinator> choices();

    /** The name of an account, also of one that can no longer be chosen. */
    Optional<String> name(String account);
}
