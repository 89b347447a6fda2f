package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.route.Maybe;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.Sustained;

/**
 * A support, as programs see it. Reasons, {@code score} and {@code tier} are told to coordinators only.
 *
 * @param state    {@code OFFERED}, {@code ACCEPTED}, {@code ACTIVE}, {@code PAUSED}, {@code REVIEW_DUE}, {@code REVIEWED},
 *                 {@code CLOSED}, {@code DECLINED}, {@code EXPIRED}, {@code WITHDRAWN}, {@code ENDED_EARLY} or
 *                 {@code REMATCH_ASKED}
 * @param accepted which sides said yes: {@code GIVER}, {@code RECEIVER}
 * @param dueOn    by when the next thing is due
 * @param reviewed which sides said what came of it
 * @param lasted   after how many months it was said whether it lasted
 */
record SupportRecord(
        String id,
        String need,
        String offer,
        @Maybe String round,
        String theme,
        String receiver,
        String giver,
        @Maybe String person,
        String why,
        @Maybe Integer score,
        @Maybe Integer tier,
        String state,
        String offeredOn,
        String answerBy,
        List<String> accepted,
        @Maybe String beganOn,
        String lastHeard,
        @Maybe String endsOn,
        @Maybe String pausedUntil,
        @Maybe String dueOn,
        List<String> reviewed,
        @Maybe String overOn,
        List<Integer> lasted,
        List<Met> sessions,
        List<Said> reviews,
        List<Later> later,
        List<Taken> steps,
        long revision) {
    /** A session: {@code state} is {@code SUGGESTED}, {@code BOOKED}, {@code HELD} or {@code CANCELLED}. */
    record Met(
            String id,
            String state,
            String on,
            @Maybe String begins,
            int minutes,
            String who,
            String topic,
            String action) {}

    /** A review. The other side's is told when both are in. */
    record Said(
            String side,
            String goal,
            @Maybe Integer before,
            @Maybe Integer after,
            int rating,
            boolean recommend,
            String next,
            String note,
            String on) {}

    /** What the receiving side said some months later. */
    record Later(int months, String lasts, @Maybe Integer level, String note, String on) {}

    /** A step; {@code by} is empty for the workbench itself. */
    record Taken(
            String step,
            @Maybe String side,
            String by,
            String way,
            String at,
            @Maybe String reason,
            String before,
            String after) {}

    static SupportRecord of(SupportFile file) {
        StoredSupport support = file.support();
        Life life = support.life();
        return new SupportRecord(
                support.id(),
                support.need(),
                support.offer(),
                support.round().orElse(null),
                support.theme(),
                support.receiver(),
                support.giver(),
                file.tells(Side.GIVER) ? support.person().orElse(null) : null,
                support.why(),
                file.arranges() ? number(support.score()) : null,
                file.arranges() ? number(support.tier()) : null,
                life.state().name(),
                life.offered().toString(),
                life.answerBy().toString(),
                file.accepted().stream().map(Enum::name).toList(),
                day(life.began()),
                life.lastHeard().toString(),
                day(life.endsOn()),
                day(life.paused().map(Life.Pause::until)),
                day(Due.on(life)),
                life.reviewed().stream().map(Enum::name).toList(),
                day(life.over()),
                List.copyOf(life.lasted()),
                file.sessions().stream().map(SupportRecord::met).toList(),
                file.reviews().stream().map(SupportRecord::said).toList(),
                file.later().stream().map(SupportRecord::later).toList(),
                file.steps().stream().map(step -> taken(step, file.arranges())).toList(),
                support.revision());
    }

    private static Met met(Session session) {
        return new Met(
                session.id(),
                session.state().name(),
                session.on().toString(),
                session.begins().map(Object::toString).orElse(null),
                session.minutes(),
                session.who(),
                session.topic(),
                session.action());
    }

    private static Said said(Review review) {
        return new Said(
                review.side().name(),
                review.goal().name(),
                number(review.before()),
                number(review.after()),
                review.rating(),
                review.recommend(),
                review.next().name(),
                review.note(),
                review.on().toString());
    }

    private static Later later(Sustained each) {
        return new Later(
                each.months(),
                each.lasts().name(),
                number(each.now()),
                each.note(),
                each.on().toString());
    }

    private static Taken taken(SupportStep step, boolean arranges) {
        return new Taken(
                step.step(),
                step.side().map(Enum::name).orElse(null),
                step.by(),
                step.way().name(),
                step.at().toString(),
                arranges && !step.reason().isBlank() ? step.reason() : null,
                step.before().name(),
                step.after().name());
    }

    private static Integer number(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
