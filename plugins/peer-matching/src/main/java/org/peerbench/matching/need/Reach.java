package org.peerbench.matching.need;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Support;
import org.peerbench.matching.record.Supports;

/**
 * Which needs somebody may know: coordinators all, area leads those of their areas, and those that their areas help or are
 * asked to help, for so long as that lasts. Whoever said no follows the need no further.
 */
final class Reach {
    private Reach() {}

    /** All that the viewer may know, in the order in which they were recorded. */
    static List<Need> all(Request request, ToolContext context) {
        List<Support> supports = context.database().read(Supports::all);
        return context.database().read(sql -> new Needs(sql).all()).stream()
                .filter(need -> sees(need, supports, request))
                .toList();
    }

    /**
     * The need named in the path.
     *
     * @throws Refusal 404 also where it is not the viewer's to know
     */
    static Need one(Request request, ToolContext context) {
        List<Support> supports = context.database().read(Supports::all);
        return context.database()
                .read(sql -> new Needs(sql).find(request.path("need")))
                .filter(need -> sees(need, supports, request))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("need.none")));
    }

    /**
     * The need named in the path, to be changed.
     *
     * @throws Refusal 404 where it is not the viewer's to know, 403 where it is not theirs to change
     */
    static Need own(Request request, ToolContext context) {
        Need need = one(request, context);
        if (!cares(request, need)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN, "FORBIDDEN", context.texts().of("need.notYours"));
        }
        return need;
    }

    /** Whether the viewer speaks for the need's area or coordinates. */
    static boolean cares(Request request, Need need) {
        return request.may(Permissions.CARE, need.area());
    }

    private static boolean sees(Need need, List<Support> supports, Request request) {
        return cares(request, need)
                || supports.stream()
                        .filter(each -> each.need().equals(need.id()))
                        .filter(each -> !each.state().over())
                        .anyMatch(each -> request.may(Permissions.CARE, each.giver()));
    }
}
