package org.peerbench.leadership.privacy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Forgetting;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Naming;

/**
 * Every night, takes those out of the record whose last post ended longer ago than names are kept. Who still holds, or
 * lately held, something stays in all of it, since it is one career to the figures; but is not named at what is long over.
 */
final class FormerNames {
    private static final int HOUR = 3;

    private FormerNames() {}

    static Job job() {
        return new Job(
                "former-names",
                "privacy.job",
                PrivacyRoom.DECIDE.key(),
                new Schedule.Daily(HOUR),
                Duration.ofMinutes(5),
                FormerNames::run);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        List<String> gone = context.database().read(sql -> gone(sql, context));
        if (!gone.isEmpty()) {
            context.database().write(run.author(), context.texts().of("privacy.job.done", gone.size()), tx -> {
                Forgetting forgetting = new Forgetting(tx.sql(), tx.changes());
                for (int i = 0; i < gone.size(); i++) {
                    run.stopIfCancelled();
                    forgetting.former(gone.get(i));
                    run.progress(i + 1L, gone.size(), context.texts().of("privacy.job"));
                }
                return gone.size();
            });
        }
        return JobOutcome.of(context.texts().of("privacy.job.done", gone.size()));
    }

    private static List<String> gone(Handle sql, ToolContext context) {
        Naming naming = Naming.stored(sql);
        LocalDate today = LocalDate.now(context.clock());
        Map<String, List<Holding>> held = new Holdings(sql)
                .all().stream()
                        .filter(holding -> holding.person() != null)
                        .collect(Collectors.groupingBy(Holding::person));
        return held.entrySet().stream()
                .filter(each -> each.getValue().stream().allMatch(holding -> naming.outlived(holding, today)))
                .map(Map.Entry::getKey)
                .filter(person -> context.directory().person(person).isPresent())
                .sorted()
                .toList();
    }
}
