package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.Acts.fields;

import org.peerbench.seeds.demo.Acts.Lead;

/**
 * One support of the fictional region, step by step.
 *
 * @param id under which its id is kept
 */
record HelpGiven(Acts acts, String id, Lead giver, Lead receiver) {
    /** Both say yes, the giver first. */
    void accepted(String byGiver, String byReceiver) {
        yes(byGiver, giver);
        yes(byReceiver, receiver);
    }

    /** A side says yes. */
    void yes(String day, Lead by) {
        step(day, by, "accept");
    }

    /** A side says no; why is for coordinators only. */
    void declined(String day, Lead by, String reason) {
        step(day, by, "decline", "reason", reason);
    }

    /** A session is arranged. */
    void booked(String day, String on, String begins, String topic) {
        step(day, receiver, "sessions", "on", on, "begins", begins, "minutes", 90, "topic", topic);
    }

    /** A session was held; the giver notes it that day. */
    void met(String day, int minutes, String topic, String action) {
        String on = day.matches("[+-]\\d+") ? "{" + day + "}" : day;
        String who = giver.name() + "; " + receiver.name();
        acts.send(
                day,
                "17:40",
                giver,
                "supports/{" + id + "}/sessions",
                fields("on", on, "minutes", minutes, "who", who, "topic", topic, "action", action));
    }

    /** How the two fit, as a side says to the coordinator. */
    void fit(String day, Lead by, String fit, String reason) {
        step(day, by, "fit", "fit", fit, "reason", reason);
    }

    /** It comes to an end before it is done. */
    void ended(String day, Lead by, String reason) {
        step(day, by, "end", "reason", reason);
    }

    /** What the receiving side says came of it. */
    void received(String day, Result result, String note) {
        review(day, receiver, result, note);
    }

    /** What the giving side says came of it. */
    void given(String day, Result result, String note) {
        review(day, giver, result, note);
    }

    /**
     * What came of it.
     *
     * @param goal   YES, PARTLY or NO
     * @param before level, 0 to 5
     * @param after  level, 0 to 5
     * @param rating 1 to 5
     * @param next   NOTHING, GO_ON or SOMEBODY_ELSE
     */
    record Result(String goal, int before, int after, int rating, String next) {}

    private void review(String day, Lead by, Result result, String note) {
        step(
                day,
                by,
                "review",
                "goal",
                result.goal(),
                "before",
                result.before(),
                "after",
                result.after(),
                "rating",
                result.rating(),
                "recommend",
                result.rating() > 3,
                "next",
                result.next(),
                "note",
                note);
    }

    /** The coordinator closes it. */
    void closed(String day) {
        step(day, null, "close");
    }

    /** Some months later: whether it lasts, YES, PARTLY or NO, and the level by then. */
    void lasts(String day, int months, String lasts, int level, String note) {
        step(day, receiver, "sustain", "months", months, "lasts", lasts, "level", level, "note", note);
    }

    private void step(String day, Lead by, String step, Object... said) {
        acts.call(day, by, "POST", "supports/{" + id + "}/" + step, fields(said), null);
    }
}
