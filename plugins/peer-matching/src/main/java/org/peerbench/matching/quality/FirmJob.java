package org.peerbench.matching.quality;

import java.util.List;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.record.RoundFirmness;
import org.peerbench.matching.rounds.KeptRound;
import org.peerbench.matching.rounds.Solved;

/** Works out in the background how firmly a round's matches stand: it is solved again some hundreds of times. */
final class FirmJob {
    private static final String ID = "firmness";

    private FirmJob() {}

    static void contribute(Contributions to) {
        to.job(Job.onDemand(ID, "quality.firm.job", Permissions.ARRANGE.key(), FirmJob::run));
    }

    static Answer start(Request request, ToolContext context) {
        KeptRound kept = KeptRound.read(request.path("round"), context);
        String run = context.jobs().start(ID, Map.of("round", kept.stored().id()), request.author());
        return Answer.Redirect.to(context.path("rounds/" + kept.stored().id() + "/quality") + "?run=" + run);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        String id = run.parameters().get("round");
        if (id == null) {
            throw Refusal.notFound(context.texts().of("rounds.none"));
        }
        Solved solved = Solved.read(id, context);
        int steps = Firmness.steps(solved.outcome());
        Firmness firmness = Firmness.of(solved.kept().round(), solved.outcome(), step -> {
            run.stopIfCancelled();
            run.progress(step, steps, context.texts().of("quality.firm.running"));
        });
        FirmText text = FirmText.of(firmness);
        String name = solved.kept().stored().name();
        String sentence = context.texts().of("quality.firm.done", name);
        context.database().write(run.author(), sentence, tx -> {
            RoundFirmness.keep(tx, id, solved.mark(context), text.write(context.json()));
            return List.of(id);
        });
        run.progress(steps, steps, sentence);
        return new JobOutcome(sentence, text);
    }
}
