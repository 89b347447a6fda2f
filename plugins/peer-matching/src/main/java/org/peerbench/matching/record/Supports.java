package org.peerbench.matching.record;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** Supports that were or are given, as far as matching needs to know of them. */
public final class Supports {
    private Supports() {}

    /** All, as this connection sees them. Until supports are kept there are none. */
    public static List<Support> all(Handle sql) {
        return List.of();
    }
}
