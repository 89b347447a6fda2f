package org.peerbench.host.home;

import java.util.List;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.Pager;

/**
 * The list of all that stands out, as its template sees it.
 *
 * @param whose the choice between my areas and all, or {@code null} for who has none
 */
public record SignalsShown(
        Texts texts,
        SignalQuestion question,
        List<Option> kinds,
        List<Option> themes,
        List<Option> areas,
        Segments whose,
        List<Line> lines,
        Pager pager) {}
