package org.peerbench.host.area;

import gg.jte.Content;
import java.util.List;
import org.peerbench.api.page.part.Segments.Segment;
import org.peerbench.api.text.Texts;

/**
 * What stands around every page of one area, as the template sees it.
 *
 * @param t      texts
 * @param name   the area's name
 * @param gone   that the area did not exist on that day, or {@code null}
 * @param tabs   the area's pages
 * @param body   the page
 */
public record AreaFrame(Texts t, String name, Steps gone, List<Segment> tabs, Content body) {}
