package org.peerbench.host.tool;

import java.util.Optional;

/** The version of the tool API, and whether a tool that names the versions it wants can use it. */
public final class ApiVersion {
    /** This workbench's. */
    public static final String NOW = Requirements.API_VERSION;

    private ApiVersion() {}

    /** Whether a range such as {@code >=0.1.0 & <0.2.0} or {@code 0.1.x} holds this version; nothing if it is no range. */
    public static Optional<Boolean> fits(String range) {
        return Requirements.fits(range, NOW);
    }
}
