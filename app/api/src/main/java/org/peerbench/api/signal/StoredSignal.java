package org.peerbench.api.signal;

import java.time.Instant;

/**
 * A signal as the host keeps it.
 *
 * @param id        the workbench's own id
 * @param area      id of the area
 * @param tool      the tool that gave it
 * @param signal    what it says
 * @param firstSeen when it was first given
 * @param lastSeen  when it was last given
 * @param open      whether it still holds
 */
public record StoredSignal(
        String id, String area, String tool, Signal signal, Instant firstSeen, Instant lastSeen, boolean open) {}
