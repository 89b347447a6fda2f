package org.peerbench.host.job;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peerbench.api.job.JobState.Status;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;

/**
 * A run in words.
 *
 * @param label    what it does
 * @param began    when, in words
 * @param took     how long, or the empty text
 * @param by       who started it
 * @param progress such as "3 of 10", or the empty text
 */
public record RunLine(
        String path,
        String label,
        Tag status,
        String began,
        String took,
        String by,
        long done,
        long of,
        String progress,
        String sentence,
        boolean over) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    static RunLine of(Run run, String label, Texts texts) {
        Instant began = run.startedAt() == null ? run.askedAt() : run.startedAt();
        return new RunLine(
                "/jobs/" + run.id(),
                label,
                new Tag(kind(run.status()), texts.of("jobs.status." + run.status())),
                moment(began),
                run.endedAt() == null ? "" : took(Duration.between(began, run.endedAt()), texts),
                run.author().name(),
                run.done(),
                run.of(),
                run.of() == 0 || run.status() == Status.DONE ? "" : texts.of("jobs.progress", run.done(), run.of()),
                run.sentence(),
                run.status().over());
    }

    /** An instant as people in England read it. */
    static String moment(Instant instant) {
        return MOMENT.format(ZonedDateTime.ofInstant(instant, Timetable.ENGLAND));
    }

    private static String took(Duration time, Texts texts) {
        return time.toSeconds() < 60
                ? texts.of("jobs.took.seconds", Math.max(1, time.toSeconds()))
                : texts.of("jobs.took.minutes", time.toMinutes());
    }

    private static Tag.Kind kind(Status status) {
        return switch (status) {
            case DONE -> Tag.Kind.STRENGTH;
            case FAILED -> Tag.Kind.NEED;
            case BROKEN_OFF, RUNNING -> Tag.Kind.WATCH;
            case WAITING, CANCELLED -> Tag.Kind.NEUTRAL;
        };
    }
}
