package org.peerbench.host.job;

import org.peerbench.api.Refusal;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.page.Request;
import org.peerbench.host.access.HostPermissions;

/** Who may look at a run and cancel it: who started it, and administrators; both need the job's own permission. */
record Sight(JobDesk desk) {
    /**
     * The run that the path names.
     *
     * @throws Refusal 404, also where it is there but not for this person
     */
    Run run(Request request) {
        return desk.find(request.path("id"))
                .filter(run -> sees(request, run))
                .orElseThrow(() -> Refusal.notFound(Sentences.of("job.notHere")));
    }

    private boolean sees(Request request, Run run) {
        Viewer viewer = request.viewer();
        boolean concerned = viewer.role() == Role.ADMINISTRATOR
                || viewer.account().equals(run.author().account());
        // What a tool that no longer runs would allow is not known; administrators may still see what became of it.
        return concerned
                && desk.offered()
                        .find(run.key())
                        .map(job -> request.may(job.permission(), run.area()))
                        .orElseGet(() -> request.may(HostPermissions.ADMINISTER, null));
    }
}
