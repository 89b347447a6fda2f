package org.peerbench.matching.support;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.State;
import org.peerbench.matching.life.Terms;

/** What a support waits for next, and by when. */
final class Due {
    private Due() {}

    /** The day by which the next thing is due; empty where nothing is. */
    static Optional<LocalDate> on(Life life) {
        return switch (life.state()) {
            case OFFERED -> Optional.of(life.answerBy());
            case ACCEPTED -> Optional.of(Terms.workingDays(life.lastHeard(), Terms.ANSWER));
            case ACTIVE -> Optional.of(life.reviewOn());
            case PAUSED -> life.paused().map(Life.Pause::until);
            case REVIEW_DUE -> life.dueSince().map(day -> day.plusDays(Terms.GRACE));
            case REVIEWED -> Optional.of(life.lastHeard().plusDays(Terms.GRACE));
            case CLOSED ->
                Terms.SUSTAIN.stream()
                        .filter(months -> !life.lasted().contains(months))
                        .findFirst()
                        .flatMap(months -> life.over().map(day -> day.plusMonths(months)));
            case DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> Optional.empty();
        };
    }

    /** Whether nothing has been heard for so long that both sides are asked. */
    static boolean quiet(Life life, LocalDate today) {
        boolean going = life.state() == State.ACTIVE || life.state() == State.ACCEPTED;
        return going && !life.lastHeard().plusDays(Terms.QUIET).isAfter(today);
    }

    /** Whether a day may have brought something: a cheap look before a transaction is opened. */
    static boolean anything(Life life, LocalDate today) {
        return switch (life.state()) {
            case OFFERED -> !today.isBefore(Terms.workingDays(life.offered(), Terms.NUDGES.get(0)));
            case ACCEPTED -> quiet(life, today);
            case ACTIVE -> quiet(life, today) || !today.isBefore(life.reviewOn());
            case PAUSED ->
                life.paused().map(pause -> !today.isBefore(pause.until())).orElse(true);
            case CLOSED -> life.checkDue(today).isPresent();
            case REVIEW_DUE, REVIEWED, DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> false;
        };
    }
}
