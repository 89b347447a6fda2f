package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.text.Texts;

/**
 * What happened in an area, as the template sees it.
 *
 * @param years   the latest first
 * @param missing that some tools could not tell, or {@code null}
 */
public record Timeline(Texts t, List<Year> years, String missing) {
    /** What happened in one year, the latest first. */
    public record Year(String year, List<Entry> entries) {}

    /**
     * One thing that happened.
     *
     * @param when as exactly as it is known
     * @param path the page that shows it
     * @param tool which tool tells it
     */
    public record Entry(String when, String sentence, String path, String tool) {}
}
