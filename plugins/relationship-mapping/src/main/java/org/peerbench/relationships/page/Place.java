package org.peerbench.relationships.page;

import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;

/** The area that a page is about, and the addresses around it. */
public record Place(Area area, ToolContext context) {
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
        return new Place(area, context);
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
