package org.peerbench.matching.life;

import static org.peerbench.matching.life.State.ACCEPTED;
import static org.peerbench.matching.life.State.ACTIVE;
import static org.peerbench.matching.life.State.CLOSED;
import static org.peerbench.matching.life.State.DECLINED;
import static org.peerbench.matching.life.State.ENDED_EARLY;
import static org.peerbench.matching.life.State.EXPIRED;
import static org.peerbench.matching.life.State.OFFERED;
import static org.peerbench.matching.life.State.PAUSED;
import static org.peerbench.matching.life.State.REMATCH_ASKED;
import static org.peerbench.matching.life.State.REVIEWED;
import static org.peerbench.matching.life.State.REVIEW_DUE;
import static org.peerbench.matching.life.State.WITHDRAWN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.peerbench.matching.life.Outcome.Refused;
import org.peerbench.matching.life.Outcome.Taken;
import org.peerbench.matching.life.Outcome.Why;

/** The steps that lead from one state to another. Who may take them says {@link Rights}. */
final class Steps {
    private final Life life;
    private final By by;
    private final LocalDate today;

    private Steps(Life life, By by, LocalDate today) {
        this.life = life;
        this.by = by;
        this.today = today;
    }

    static Outcome take(Life life, Act act, By by, LocalDate today) {
        if (!Rights.states(act).contains(life.state())) {
            return new Refused(Why.NOT_NOW);
        }
        return Rights.refusal(act, by).<Outcome>map(Refused::new).orElseGet(() -> new Steps(life, by, today).take(act));
    }

    private Outcome take(Act act) {
        if (act instanceof Act.Accept) {
            return accept(by.side().orElseThrow());
        } else if (act instanceof Act.Decline) {
            return to(DECLINED);
        } else if (act instanceof Act.Expire) {
            return today.isAfter(life.answerBy()) ? to(EXPIRED) : no(Why.TOO_EARLY);
        } else if (act instanceof Act.Withdraw) {
            return to(WITHDRAWN);
        } else if (act instanceof Act.Book book) {
            return book.on().isBefore(today) ? no(Why.WRONG_DAY) : to(life.state());
        } else if (act instanceof Act.Log log) {
            return log(log.on());
        } else if (act instanceof Act.SayFit) {
            return to(life.state());
        } else if (act instanceof Act.Pause pause) {
            return pause(pause.until());
        } else if (act instanceof Act.Resume resume) {
            return life.takesPlace() || resume.placeFree() ? to(ACTIVE) : no(Why.NO_PLACE);
        } else if (act instanceof Act.Extend extend) {
            return extend(extend);
        }
        return end(act);
    }

    private Outcome end(Act act) {
        if (act instanceof Act.AskForReview) {
            return askForReview();
        } else if (act instanceof Act.Review) {
            return review(by.side().orElseThrow());
        } else if (act instanceof Act.Close) {
            return to(CLOSED);
        } else if (act instanceof Act.EndEarly) {
            return to(ENDED_EARLY);
        } else if (act instanceof Act.AskForAnother) {
            return to(REMATCH_ASKED);
        } else if (act instanceof Act.Sustain sustain) {
            return sustain(sustain.months());
        }
        throw new IllegalStateException("No step " + act);
    }

    private Outcome accept(Side side) {
        if (life.accepted().contains(side)) {
            return no(Why.SAID_ALREADY);
        }
        Set<Side> yes = with(life.accepted(), side);
        Life said = life.said(yes, life.reviewed(), life.lasted());
        return new Taken(said.in(yes.size() == Side.values().length ? ACCEPTED : OFFERED, today));
    }

    private Outcome log(LocalDate on) {
        if (on.isAfter(today) || on.isBefore(life.offered())) {
            return no(Why.WRONG_DAY);
        }
        Optional<LocalDate> first =
                life.began().filter(day -> !on.isBefore(day)).or(() -> Optional.of(on));
        Life begun = life.with(first, life.endsOn(), life.paused(), life.dueSince());
        return new Taken(begun.in(life.state() == REVIEW_DUE ? REVIEW_DUE : ACTIVE, today));
    }

    private Outcome pause(LocalDate until) {
        if (!until.isAfter(today)) {
            return no(Why.WRONG_DAY);
        }
        Optional<Life.Pause> pause = Optional.of(new Life.Pause(today, until));
        return new Taken(
                life.with(life.began(), life.endsOn(), pause, life.dueSince()).in(PAUSED, today));
    }

    private Outcome extend(Act.Extend extend) {
        if (!extend.until().isAfter(today)) {
            return no(Why.WRONG_DAY);
        }
        if (!life.takesPlace() && !extend.placeFree()) {
            return no(Why.NO_PLACE);
        }
        Life longer = life.with(life.began(), Optional.of(extend.until()), life.paused(), Optional.empty())
                .said(life.accepted(), Set.of(), life.lasted());
        return new Taken(longer.in(life.state() == ACCEPTED ? ACCEPTED : ACTIVE, today));
    }

    private Outcome askForReview() {
        if (by.role() == By.Role.WORKBENCH && today.isBefore(life.reviewOn())) {
            return no(Why.TOO_EARLY);
        }
        return new Taken(due().in(REVIEW_DUE, today));
    }

    private Life due() {
        Optional<LocalDate> since = life.dueSince().or(() -> Optional.of(today));
        return life.with(life.began(), life.endsOn(), life.paused(), since);
    }

    private Outcome review(Side side) {
        if (life.reviewed().contains(side)) {
            return no(Why.SAID_ALREADY);
        }
        Set<Side> said = with(life.reviewed(), side);
        Life after = due().said(life.accepted(), said, life.lasted());
        return new Taken(after.in(said.size() == Side.values().length ? REVIEWED : REVIEW_DUE, today));
    }

    private Outcome sustain(int months) {
        if (!Terms.SUSTAIN.contains(months) || life.lasted().contains(months)) {
            return no(Terms.SUSTAIN.contains(months) ? Why.SAID_ALREADY : Why.WRONG_DAY);
        }
        if (life.over().orElse(today).plusMonths(months).isAfter(today)) {
            return no(Why.TOO_EARLY);
        }
        Set<Integer> checks = new TreeSet<>(life.lasted());
        checks.add(months);
        return new Taken(life.said(life.accepted(), life.reviewed(), checks));
    }

    private static Set<Side> with(Set<Side> sides, Side side) {
        Set<Side> all = EnumSet.of(side);
        all.addAll(sides);
        return all;
    }

    private Outcome to(State state) {
        return new Taken(life.in(state, today));
    }

    private static Outcome no(Why why) {
        return new Refused(why);
    }
}
