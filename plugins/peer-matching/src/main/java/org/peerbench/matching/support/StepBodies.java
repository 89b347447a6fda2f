package org.peerbench.matching.support;

import org.peerbench.api.page.Form;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.entry.Sent;

/** What programs send for the steps; each is read as the form for the same step is. */
final class StepBodies {
    private StepBodies() {}

    /** Yes; {@code side} is {@code GIVER} or {@code RECEIVER}, needed where one may speak for both. */
    record Yes(@Maybe String side) {
        Form form() {
            return new Sent().with("side", side).form();
        }
    }

    /** No; the reason is for coordinators only. */
    record No(@Maybe String side, @Maybe String reason) {
        Form form() {
            return new Sent().with("side", side).with("reason", reason).form();
        }
    }

    /** A session; {@code begins} is such as {@code 14:30}. */
    record Session(
            @Maybe String side,
            String on,
            @Maybe String begins,
            @Maybe Integer minutes,
            @Maybe String who,
            @Maybe String topic,
            @Maybe String action) {
        Form form() {
            return new Sent()
                    .with("side", side)
                    .with("on", on)
                    .with("begins", begins)
                    .with("minutes", minutes)
                    .with("who", who)
                    .with("topic", topic)
                    .with("action", action)
                    .form();
        }
    }

    /** {@code fit} is {@code GOOD}, {@code DECIDING} or {@code NOT}; it and the reason are for coordinators only. */
    record Fit(@Maybe String side, String fit, @Maybe String reason) {
        Form form() {
            return new Sent()
                    .with("side", side)
                    .with("fit", fit)
                    .with("reason", reason)
                    .form();
        }
    }

    /**
     * What came of it: {@code goal} is {@code YES}, {@code PARTLY} or {@code NO}; levels are 0 to 5 and {@code rating} 1 to
     * 5; {@code next} is {@code NOTHING}, {@code GO_ON} or {@code SOMEBODY_ELSE}.
     */
    record Review(
            @Maybe String side,
            String goal,
            @Maybe Integer before,
            @Maybe Integer after,
            int rating,
            boolean recommend,
            String next,
            @Maybe String note) {
        Form form() {
            return new Sent()
                    .with("side", side)
                    .with("goal", goal)
                    .with("before", before)
                    .with("after", after)
                    .with("rating", rating)
                    .with("recommend", recommend ? "YES" : "NO")
                    .with("next", next)
                    .with("note", note)
                    .form();
        }
    }

    /** Until which day; the reason is for coordinators only. */
    record Pause(@Maybe String side, String until, @Maybe String reason) {
        Form form() {
            return new Sent()
                    .with("side", side)
                    .with("until", until)
                    .with("reason", reason)
                    .form();
        }
    }

    /** The new last day. */
    record Extend(@Maybe String side, String until) {
        Form form() {
            return new Sent().with("side", side).with("until", until).form();
        }
    }

    /** Why, for coordinators only, and whether somebody else is asked for. */
    record End(@Maybe String side, String reason, @Maybe Boolean another) {
        Form form() {
            return new Sent()
                    .with("side", side)
                    .with("reason", reason)
                    .with("another", another)
                    .form();
        }
    }

    /** Nothing to say but for which side. */
    record Plain(@Maybe String side) {
        Form form() {
            return new Sent().with("side", side).form();
        }
    }

    /** Whether it lasts: {@code YES}, {@code PARTLY} or {@code NO}, and where the area stands now, 0 to 5. */
    record Sustain(
            int months,
            String lasts,
            @Maybe Integer level,
            @Maybe String note) {
        Form form() {
            return new Sent()
                    .with("side", "RECEIVER")
                    .with("months", months)
                    .with("lasts", lasts)
                    .with("level", level)
                    .with("note", note)
                    .form();
        }
    }
}
