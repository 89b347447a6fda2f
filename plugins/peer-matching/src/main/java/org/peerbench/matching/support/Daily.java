package org.peerbench.matching.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.api.job.Job;
import org.peerbench.api.job.JobOutcome;
import org.peerbench.api.job.JobRun;
import org.peerbench.api.job.Schedule;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.life.Act;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Outcome;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.Letter;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.repair.Repairing;

/** What happens with supports when a day comes: answers run out, people are reminded, reviews and checks fall due. */
final class Daily {
    private static final int HOUR = 6;
    private static final Duration BUDGET = Duration.ofMinutes(5);

    private Daily() {}

    static Job job() {
        return new Job(
                "supports", "support.job", Permissions.ARRANGE.key(), new Schedule.Daily(HOUR), BUDGET, Daily::run);
    }

    private static JobOutcome run(JobRun run, ToolContext context) {
        List<StoredSupport> all = context.database().read(sql -> new StoredSupports(sql).all());
        long moved = 0;
        for (StoredSupport support : all) {
            run.stopIfCancelled();
            moved += look(support.id(), run.author(), context) ? 1 : 0;
            Repairing.after(support.id(), context);
        }
        return JobOutcome.of(context.texts().of("support.job.done", all.size(), moved));
    }

    /** One support in a transaction of its own, so that one that fails keeps no other back. */
    private static boolean look(String id, Author author, ToolContext context) {
        LocalDate today = LocalDate.now(context.clock());
        Optional<StoredSupport> support = context.database().read(sql -> new StoredSupports(sql).find(id));
        if (support.isEmpty() || !Due.anything(support.get().life(), today)) {
            return false;
        }
        return context.database().write(author, context.texts().of("support.job.day"), tx -> {
            StoredSupport now = new StoredSupports(tx.sql()).find(id).orElseThrow();
            return step(tx, context, now, today) || remind(tx, context, now, today);
        });
    }

    private static boolean step(Transaction tx, ToolContext context, StoredSupport support, LocalDate today) {
        Optional<Taking> taking = taking(tx, support, today);
        boolean allowed = taking.isPresent()
                && support.life().take(taking.get().act(), Speaker.workbench().by(), today) instanceof Outcome.Taken;
        if (allowed) {
            Stepping.take(tx, context, support, Speaker.workbench(), taking.get());
        }
        return allowed;
    }

    private static Optional<Taking> taking(Transaction tx, StoredSupport support, LocalDate today) {
        Life life = support.life();
        if (life.state() == State.OFFERED && today.isAfter(life.answerBy())) {
            return Optional.of(Taking.of(new Act.Expire(), "EXPIRE"));
        }
        if (life.state() == State.ACTIVE && !today.isBefore(life.reviewOn())) {
            return Optional.of(Taking.of(new Act.AskForReview(), "REVIEW_DUE"));
        }
        boolean goesOn = life.state() == State.PAUSED
                && life.paused().map(pause -> !today.isBefore(pause.until())).orElse(true);
        if (goesOn) {
            boolean free = new Offers(tx.sql())
                    .find(support.offer())
                    .map(offer -> Room.free(tx.sql(), offer))
                    .orElse(false);
            return Optional.of(Taking.of(new Act.Resume(free), "RESUME"));
        }
        return Optional.empty();
    }

    private static boolean remind(Transaction tx, ToolContext context, StoredSupport support, LocalDate today) {
        Letters letters = new Letters(tx, context, support);
        Life life = support.life();
        boolean written = false;
        if (life.state() == State.OFFERED) {
            for (int days : Terms.NUDGES) {
                String what = "NUDGE-" + days;
                for (Side side : Side.values()) {
                    boolean due = !today.isBefore(Terms.workingDays(life.offered(), days))
                            && !life.accepted().contains(side)
                            && !letters.written(what, side);
                    if (due) {
                        letters.remind(what, side);
                        written = true;
                    }
                }
            }
        }
        if (Due.quiet(life, today)
                && lastQuiet(letters)
                        .map(day -> !day.plusDays(Terms.QUIET).isAfter(today))
                        .orElse(true)) {
            letters.both("QUIET", Task.SESSION);
            written = true;
        }
        Optional<Integer> check =
                life.checkDue(today).filter(months -> !letters.written("SUSTAIN-" + months, Side.RECEIVER));
        if (check.isPresent()) {
            letters.withTask("SUSTAIN", Task.SUSTAIN, Side.RECEIVER, check.get());
            written = true;
        }
        return written;
    }

    private static Optional<LocalDate> lastQuiet(Letters letters) {
        return letters.letters().stream()
                .filter(letter -> letter.what().equals("QUIET"))
                .map(Letter::on)
                .max(LocalDate::compareTo);
    }
}
