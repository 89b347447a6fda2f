package org.peerbench.host.backup;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.command.Command;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.templates.backup.JtebackupsGenerated;

/** The administrators' page "Backups", and the backup of every night. */
public final class BackupsFeature implements Tool {
    private static final String ADMINISTER = HostPermissions.ADMINISTER.key();
    private static final String JOB = "backup";
    private static final int HOUR = 2;
    private static final Duration BUDGET = Duration.ofHours(1);

    private final Backups backups;

    /** Shows and makes these backups. */
    public BackupsFeature(Backups backups) {
        this.backups = backups;
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(Sentences.BUNDLE);
        to.navigation(new NavigationItem("backups.navigation", "backups", 180, ADMINISTER));
        to.command(new Command("backups.navigation", "backups.keywords", "backups", ADMINISTER));
        to.page(new Page("backups", ADMINISTER, this::show));
        to.page(new Page("backups/{name}", ADMINISTER, this::download));
        to.action(new Action("backups/make", ADMINISTER, this::makeOne));
        to.job(new Job(JOB, "backups.job", ADMINISTER, new Schedule.Daily(HOUR), BUDGET, (run, context) -> make(run)));
    }

    /** What came of making one, for programs. */
    record Made(String name, long bytes, int removed) {}

    private JobOutcome make(JobRun run) {
        Backups.Kept kept = backups.make((step, what) -> {
            run.stopIfCancelled();
            run.progress(step, BackupWriting.STEPS, Sentences.of(what));
        });
        int removed = backups.prune();
        String sentence =
                Sentences.of("backups.made", Words.size(kept.bytes()), Words.contents(kept.manifest()), removed);
        return new JobOutcome(sentence, new Made(kept.name(), kept.bytes(), removed));
    }

    /** The page, as its template sees it. */
    public record Shown(Texts texts, List<Line> lines, String folder, String newest, Request request) {}

    /**
     * One backup.
     *
     * @param checked whether it could be read whole when it was made, in words
     * @param kept    why it is kept
     */
    public record Line(String path, String made, String size, String contents, String checked, String kept) {}

    private Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        List<Backups.Kept> all = backups.all();
        var keep = Retention.keep(all.stream()
                .filter(kept -> kept.manifest() != null)
                .map(kept -> kept.manifest().made())
                .toList());
        List<Line> lines = all.stream().map(kept -> line(kept, keep, texts)).toList();
        String newest = all.isEmpty() ? "FILE" : all.get(0).file().toString();
        Shown shown = new Shown(texts, lines, backups.folder().toString(), newest, request);
        return View.of(texts.of("backups.title", lines.size()), Template.of(JtebackupsGenerated::render, shown))
                .context(texts.of("backups.context", HOUR))
                .answer();
    }

    private static Line line(Backups.Kept kept, Map<Instant, Set<Retention.Reason>> keep, Texts texts) {
        if (kept.manifest() == null) {
            return new Line(
                    "/backups/" + kept.name(),
                    kept.name(),
                    Words.size(kept.bytes()),
                    "",
                    texts.of("backups.damaged"),
                    "");
        }
        String why = keep.getOrDefault(kept.manifest().made(), Set.of()).stream()
                .map(reason -> texts.of("backups.kept." + reason))
                .collect(Collectors.joining(", "));
        return new Line(
                "/backups/" + kept.name(),
                Words.moment(kept.manifest().made()),
                Words.size(kept.bytes()),
                Words.contents(kept.manifest()),
                texts.of("backups.checked"),
                why.isEmpty() ? texts.of("backups.kept.not") : why);
    }

    private Answer download(Request request, ToolContext context) {
        Backups.Kept kept = backups.find(request.path("name"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("backups.gone")));
        return new Answer.StoredFile(kept.name(), "application/zip", kept.file());
    }

    private Answer makeOne(Request request, ToolContext context) {
        return Answer.Redirect.to("/jobs/" + context.jobs().start(JOB, Map.of(), request.author()));
    }
}
