package org.peerbench.host.job;

import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.job.JterunGenerated;

/** One run: how far it is, or what came of it. */
public final class RunPage {
    private final JobDesk desk;
    private final Sight sight;

    RunPage(JobDesk desk, Sight sight) {
        this.desk = desk;
        this.sight = sight;
    }

    /** The page, as its template sees it. */
    public record Shown(Texts texts, RunLine run, Request request) {}

    Answer show(Request request, ToolContext context) {
        Run run = sight.run(request);
        Texts texts = context.texts();
        RunLine line = RunLine.of(run, JobsPage.label(desk, run.key()), texts);
        View view = View.of(line.label(), Template.of(JterunGenerated::render, new Shown(texts, line, request)))
                .context(texts.of("jobs.run.context", line.began(), line.by()));
        boolean seesAll = request.may(HostPermissions.ADMINISTER, null);
        return (seesAll ? view.under(new View.Crumb(texts.of("jobs.navigation"), "/jobs")) : view).answer();
    }

    Answer cancel(Request request, ToolContext context) {
        Run run = sight.run(request);
        desk.cancel(run.id());
        return Answer.Redirect.to("/jobs/" + run.id()).saying(context.texts().of("jobs.cancel.asked"));
    }
}
