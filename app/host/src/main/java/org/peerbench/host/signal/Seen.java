package org.peerbench.host.signal;

import java.util.List;
import org.peerbench.api.signal.Signal;

/**
 * What one source of a tool sees in an area.
 *
 * @param tool    the tool's id
 * @param source  the source's id within the tool
 * @param signals what it sees
 */
record Seen(String tool, String source, List<Signal> signals) {}
