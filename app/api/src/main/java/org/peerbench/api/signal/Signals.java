package org.peerbench.api.signal;

import java.util.List;

/** Reads the signals of all tools. */
public interface Signals {
    /** The open signals of an area: needs before watch-points before strengths, graver first. */
    List<StoredSignal> ofArea(String area);
}
