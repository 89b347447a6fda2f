package org.peerbench.matching.support;

import java.util.List;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;

/** Which supports somebody may know: coordinators all, area leads those in which their areas help or are helped. */
final class SupportReach {
    private SupportReach() {}

    static List<StoredSupport> all(Request request, ToolContext context) {
        return context.database().read(sql -> new StoredSupports(sql).all()).stream()
                .filter(support -> sees(request, support))
                .toList();
    }

    /**
     * The support named in the path.
     *
     * @throws Refusal 404 also where it is not the viewer's to know
     */
    static StoredSupport one(Request request, ToolContext context) {
        return context.database()
                .read(sql -> new StoredSupports(sql).find(request.path("support")))
                .filter(support -> sees(request, support))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("support.none")));
    }

    /** Whether the viewer coordinates, and so is told the reasons. */
    static boolean arranges(Request request) {
        return request.may(Permissions.ARRANGE, null);
    }

    private static boolean sees(Request request, StoredSupport support) {
        return !Speaker.sides(request, support).isEmpty();
    }
}
