package org.peerbench.host.transfer;

import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.access.Permission;
import org.peerbench.api.page.Request;

/** Whether who asks may bring such a table in: the importer's own permission, held against the area it is about. */
record Admission(Imports imports) {
    /**
     * Lets pass or refuses.
     *
     * @param area the area's id, or {@code null}
     * @throws Refusal 403
     */
    static void require(Request request, Intake intake, String area) {
        if (!request.may(intake.permission(), area)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "NOT_ALLOWED", Sentences.of("transfer.notAllowed"));
        }
    }

    /** Whether it is worth offering: in some area at least. */
    static boolean offers(Request request, Permission permission) {
        String any = request.viewer().areas().stream().findFirst().orElse(null);
        return request.may(permission, any);
    }

    /**
     * An import that this person may see.
     *
     * @throws Refusal 404, also where it exists but not for this person
     */
    ImportRun run(Request request, String id) {
        return imports.find(id).filter(run -> sees(request, run)).orElseThrow(Refusals::notHere);
    }

    boolean sees(Request request, ImportRun run) {
        Optional<Intake> intake =
                imports.intakes().find(run.order().owner(), run.order().format());
        return intake.isPresent() && request.may(intake.get().permission(), run.area());
    }
}
