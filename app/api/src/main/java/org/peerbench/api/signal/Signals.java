package org.peerbench.api.signal;

import java.time.LocalDate;
import java.util.List;
import org.peerbench.api.exchange.Answers;

/** Reads the signals of all tools. */
public interface Signals {
    /** The open signals of an area: needs before watch-points before strengths, graver first. */
    List<StoredSignal> ofArea(String area);

    /**
     * What the tools see in an area as of a day, by what is recorded now: each is asked anew for that day, and nothing is
     * kept. Signals from outside are not in it. A tool that gives none has looked and seen none; one that is late or fails
     * is named as missing, so that nobody takes its silence for "none". Do not ask inside a write.
     *
     * @return the answers by tool, the asking one's among them; none where the area is not known
     */
    default Answers<Signal> asOf(String area, LocalDate day) {
        return new Answers<>(List.of(), List.of(), null);
    }
}
