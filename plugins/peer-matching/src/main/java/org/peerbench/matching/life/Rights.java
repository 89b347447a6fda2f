package org.peerbench.matching.life;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.matching.life.By.Role;
import org.peerbench.matching.life.Outcome.Why;

/** Who may take a step, and in which states. */
final class Rights {
    private static final Map<Class<? extends Act>, Set<State>> STATES = Map.ofEntries(
            Map.entry(Act.Accept.class, EnumSet.of(State.OFFERED)),
            Map.entry(Act.Decline.class, EnumSet.of(State.OFFERED)),
            Map.entry(Act.Expire.class, EnumSet.of(State.OFFERED)),
            Map.entry(Act.Withdraw.class, EnumSet.of(State.OFFERED, State.ACCEPTED)),
            Map.entry(Act.Book.class, EnumSet.of(State.ACCEPTED, State.ACTIVE)),
            Map.entry(Act.Log.class, EnumSet.of(State.ACCEPTED, State.ACTIVE, State.REVIEW_DUE)),
            Map.entry(Act.SayFit.class, EnumSet.of(State.ACTIVE)),
            Map.entry(Act.Pause.class, EnumSet.of(State.ACTIVE)),
            Map.entry(Act.Resume.class, EnumSet.of(State.PAUSED)),
            Map.entry(Act.Extend.class, EnumSet.of(State.ACCEPTED, State.ACTIVE, State.REVIEW_DUE, State.REVIEWED)),
            Map.entry(Act.AskForReview.class, EnumSet.of(State.ACTIVE)),
            Map.entry(Act.Review.class, EnumSet.of(State.ACTIVE, State.REVIEW_DUE)),
            Map.entry(Act.Close.class, EnumSet.of(State.REVIEWED)),
            Map.entry(Act.EndEarly.class, EnumSet.of(State.ACTIVE, State.PAUSED, State.REVIEW_DUE)),
            Map.entry(Act.AskForAnother.class, EnumSet.of(State.ACTIVE, State.PAUSED)),
            Map.entry(Act.Sustain.class, EnumSet.of(State.CLOSED)));

    /** Steps that are the word of one side, and so need it to be named. */
    private static final Set<Class<? extends Act>> OF_A_SIDE =
            Set.of(Act.Accept.class, Act.Decline.class, Act.SayFit.class, Act.Review.class, Act.Sustain.class);

    private Rights() {}

    static Set<State> states(Act act) {
        return STATES.get(act.getClass());
    }

    static Optional<Why> refusal(Act act, By by) {
        if (!who(act).contains(by.role())) {
            return Optional.of(Why.NOT_YOURS);
        }
        if (OF_A_SIDE.contains(act.getClass()) && by.side().isEmpty()) {
            return Optional.of(Why.WHICH_SIDE);
        }
        boolean receiversOnly = act instanceof Act.Sustain;
        return receiversOnly && by.side().orElseThrow() != Side.RECEIVER
                ? Optional.of(Why.NOT_YOURS)
                : Optional.empty();
    }

    private static Set<Role> who(Act act) {
        if (act instanceof Act.Expire) {
            return EnumSet.of(Role.WORKBENCH);
        }
        boolean byItself = act instanceof Act.AskForReview || act instanceof Act.Resume;
        return byItself ? EnumSet.allOf(Role.class) : EnumSet.of(Role.SIDE, Role.COORDINATOR);
    }
}
