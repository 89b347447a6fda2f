package org.peerbench.host.job;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.host.access.HostPermissions;

/** The administrators' page "Jobs", the page of one run for who started it, and the routes for programs. */
public final class JobsFeature implements Tool {
    private static final String READ = HostPermissions.READ.key();
    private static final String ADMINISTER = HostPermissions.ADMINISTER.key();

    private final JobDesk desk;
    private final Sight sight;

    /** Shows the jobs of this desk. */
    public JobsFeature(JobDesk desk) {
        this.desk = desk;
        this.sight = new Sight(desk);
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Sentences.BUNDLE);
        to.navigation(new NavigationItem("jobs.navigation", "jobs", 170, ADMINISTER));
        to.command(new Command("jobs.navigation", "jobs.keywords", "jobs", ADMINISTER));
        JobsPage all = new JobsPage(desk);
        to.page(new Page("jobs", ADMINISTER, all::show));
        to.action(new Action("jobs/start/{owner}/{job}", ADMINISTER, all::start));
        RunPage one = new RunPage(desk, sight);
        to.page(new Page("jobs/{id}", READ, one::show));
        to.action(new Action("jobs/{id}/cancel", READ, one::cancel));
        to.route(Route.get(
                "jobs/{id}",
                READ,
                "How far a run is, or what came of it",
                List.of(),
                JobAnswer.class,
                (call, context) -> Reply.ok(answer(call))));
        to.route(new Route<>(
                Method.POST,
                "jobs/{id}/cancel",
                READ,
                "Asks a run to end",
                List.of(),
                Void.class,
                JobAnswer.class,
                (call, context) -> cancel(call)));
    }

    private JobAnswer answer(ApiRequest<?> call) {
        return JobAnswer.of(sight.run(call.request()));
    }

    private Reply<JobAnswer> cancel(ApiRequest<Void> call) {
        desk.cancel(sight.run(call.request()).id());
        return Reply.ok(answer(call));
    }
}
