package org.peerbench.relationships.page;

import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.record.AreaRecord;

/**
 * The area that a page or route is about, what its viewer may know of it, and the addresses around it. Made once for a
 * request.
 */
public record Place(Area area, AreaRecord known, ToolContext context) {
    /**
     * The area named in the path.
     *
     * @throws Refusal 404 if there is none
     */
    public static Place of(Request request, ToolContext context) {
        String asked = request.path("area");
        Area area = context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noArea", asked)));
        return of(area, request, context);
    }

    /** An area for the one who asks. */
    static Place of(Area area, Request request, ToolContext context) {
        return new Place(area, AreaRecord.of(area.id(), request.viewer(), context), context);
    }

    /** The address of one of the area's pages in this tool; the empty text is the map. */
    public String path(String rest) {
        String base = "areas/" + area.code();
        return context.path(rest.isEmpty() ? base : base + "/" + rest);
    }

    /** The address of the area's own page. */
    public String areaPath() {
        return "/areas/" + area.code();
    }

    /** The tool's texts. */
    public Texts texts() {
        return context.texts();
    }

    /** The breadcrumb down to the map. */
    public View.Crumb[] trail() {
        return new View.Crumb[] {
            new View.Crumb(texts().of("page.areas"), "/areas"),
            new View.Crumb(area.name(), areaPath()),
            new View.Crumb(texts().of("page.relationships"), path(""))
        };
    }

    /** The breadcrumb of the map itself. */
    View.Crumb[] trailToArea() {
        return new View.Crumb[] {
            new View.Crumb(texts().of("page.areas"), "/areas"), new View.Crumb(area.name(), areaPath())
        };
    }
}
