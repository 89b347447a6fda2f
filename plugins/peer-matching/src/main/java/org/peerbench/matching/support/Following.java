package org.peerbench.matching.support;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.life.Act;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Reviews;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupport;

/** What follows from a step: letters, calendar entries that no longer count, and a need that is met. */
final class Following {
    private final Transaction tx;
    private final ToolContext context;
    private final StoredSupport before;
    private final StoredSupport after;
    private final Letters letters;

    Following(Transaction tx, ToolContext context, StoredSupport before, StoredSupport after) {
        this.tx = tx;
        this.context = context;
        this.before = before;
        this.after = after;
        this.letters = new Letters(tx, context, after);
    }

    void follow(Act act) {
        State from = before.life().state();
        State to = after.life().state();
        if (before.life().began().isEmpty() && after.life().began().isPresent()) {
            letters.both("FIT", Task.FIT);
        } else if (act instanceof Act.Log && to == State.ACTIVE) {
            askTheUndecided();
        } else if (act instanceof Act.Book book) {
            new Sessions(tx.sql())
                    .of(after.id()).stream()
                            .filter(each -> each.state() == Session.State.BOOKED
                                    && each.on().equals(book.on()))
                            .reduce((first, last) -> last)
                            .ifPresent(letters::agreed);
        }
        if (from == to) {
            return;
        }
        switch (to) {
            case ACCEPTED -> letters.both("BOOK", Task.SESSION);
            case REVIEW_DUE -> letters.both("REVIEW", Task.REVIEW);
            case REVIEWED -> reviewed();
            case CLOSED, DECLINED, EXPIRED, WITHDRAWN, ENDED_EARLY, REMATCH_ASKED -> over(to);
            case OFFERED, ACTIVE, PAUSED -> {}
        }
    }

    /** Whoever was still deciding is asked once more after the next session. */
    private void askTheUndecided() {
        SaidFits.last(new SaidFits(tx.sql()).of(after.id()), after.id()).forEach((side, said) -> {
            if (said.fit() == Fit.DECIDING && letters.last("FIT", side).compareTo(said.id()) < 0) {
                letters.withTask("FIT", Task.FIT, side, 0);
            }
        });
    }

    private void reviewed() {
        letters.settle();
        cancelSessions().forEach(letters::calledOff);
        letters.thanks();
        boolean met = reviews().stream()
                .filter(review -> review.side() == Side.RECEIVER)
                .reduce((first, last) -> last)
                .map(review -> review.next() == Review.Next.NOTHING)
                .orElse(false);
        if (met) {
            Needs needs = new Needs(tx.sql());
            needs.find(after.need())
                    .filter(Need::open)
                    .ifPresent(need -> needs.change(tx.changes(), need.in(Need.State.CLOSED)));
        }
    }

    private List<Review> reviews() {
        return new Reviews(tx.sql()).of(after.id());
    }

    private void over(State to) {
        letters.settle();
        List<Session> off = cancelSessions();
        if (to != State.CLOSED) {
            letters.ended(off.stream().findFirst());
            off.stream().skip(1).forEach(letters::calledOff);
        }
    }

    /** Those that lay ahead, as they are now. */
    private List<Session> cancelSessions() {
        Sessions sessions = new Sessions(tx.sql());
        List<Session> off = sessions.of(after.id()).stream()
                .filter(Session::ahead)
                .map(session ->
                        session.in(Session.State.CANCELLED, context.clock().instant()))
                .toList();
        off.forEach(session -> sessions.change(tx.changes(), session));
        return off;
    }
}
