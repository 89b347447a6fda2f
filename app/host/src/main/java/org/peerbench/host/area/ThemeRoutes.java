package org.peerbench.host.area;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;

/** The themes, for programs. */
final class ThemeRoutes {
    private ThemeRoutes() {}

    /** A theme as programs read it; its key is its id. */
    record ThemeRecord(
            String id,
            String label,
            @Maybe String description,
            @Maybe String framework) {
        static ThemeRecord of(Theme theme) {
            return new ThemeRecord(theme.key(), theme.label(), theme.description(), theme.framework());
        }
    }

    /** All themes; there are few, so that there is never a next part. */
    record Part(List<ThemeRecord> items, @Maybe String next) {}

    static void contribute(Contributions to) {
        to.route(Route.get(
                "themes",
                HostPermissions.READ.key(),
                "All themes in their order",
                List.of(),
                Part.class,
                ThemeRoutes::all));
    }

    private static Reply<Part> all(ApiRequest<Void> call, ToolContext context) {
        return Reply.ok(new Part(
                context.directory().themes().stream().map(ThemeRecord::of).toList(), null));
    }
}
