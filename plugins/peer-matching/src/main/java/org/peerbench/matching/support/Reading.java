package org.peerbench.matching.support;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.peerbench.api.ToolContext;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.life.Act;
import org.peerbench.matching.life.Fit;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Reviews;
import org.peerbench.matching.record.SaidFits;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.Sustained;

/** Reads a step as it was entered into a form, sent by a program or answered behind a link. */
final class Reading {
    private static final int LONGEST_SESSION = 600;
    private static final int LONGEST_AGO = 60;
    private static final int USUAL_MINUTES = 60;
    private static final int LAST_MONTH = 12;
    private static final int HIGHEST = 5;

    private final Entered entered;
    private final StoredSupport support;
    private final ToolContext context;
    private final LocalDate today;

    Reading(Entered entered, StoredSupport support, ToolContext context) {
        this.entered = entered;
        this.support = support;
        this.context = context;
        this.today = LocalDate.now(context.clock());
    }

    Taking read(StepKind kind) {
        return switch (kind) {
            case ACCEPT -> Taking.of(new Act.Accept(), "ACCEPT");
            case DECLINE -> because(new Act.Decline(), "DECLINE", entered.text("reason"));
            case SESSION -> session();
            case FIT -> fit();
            case PAUSE -> because(new Act.Pause(ahead("until")), "PAUSE", entered.text("reason"));
            case RESUME -> Taking.of(new Act.Resume(placeFree()), "RESUME");
            case EXTEND -> Taking.of(new Act.Extend(ahead("until"), placeFree()), "EXTEND");
            case REVIEW -> review();
            case END -> end();
            case CLOSE -> Taking.of(new Act.Close(), "CLOSE");
            case SUSTAIN -> sustain();
        };
    }

    private static Taking because(Act act, String step, String reason) {
        return new Taking(act, step, reason, "", Taking.More.NOTHING);
    }

    private LocalDate ahead(String field) {
        Optional<LocalDate> day = entered.day(field);
        if (day.isEmpty() || !day.get().isAfter(today)) {
            entered.wrong(field, "support.until.wrong");
        }
        return day.orElse(today);
    }

    private boolean placeFree() {
        return context.database()
                .read(sql -> new Offers(sql)
                        .find(support.offer())
                        .map(offer -> Room.free(sql, offer))
                        .orElse(false));
    }

    private Taking session() {
        LocalDate on = day();
        int minutes = entered.text("minutes").isEmpty() ? USUAL_MINUTES : entered.number("minutes", 1, LONGEST_SESSION);
        boolean booked = on.isAfter(today);
        Session session = new Session(
                "",
                support.id(),
                booked ? Session.State.BOOKED : Session.State.HELD,
                on,
                time(),
                minutes,
                entered.text("who"),
                entered.text("topic"),
                entered.text("action"),
                0,
                context.clock().instant(),
                0);
        Act act = booked ? new Act.Book(on) : new Act.Log(on);
        Predicate<Session> replaced = booked
                ? each -> each.state() == Session.State.SUGGESTED
                : each -> each.ahead() && each.on().equals(on);
        return new Taking(act, booked ? "BOOK" : "LOG", "", "", (tx, stored, side) -> {
            Sessions sessions = new Sessions(tx.sql());
            Optional<Session> before =
                    sessions.of(stored.id()).stream().filter(replaced).findFirst();
            if (before.isPresent()) {
                sessions.change(tx.changes(), in(before.get(), session));
            } else {
                sessions.add(tx.changes(), session);
            }
        });
    }

    /** The session in the place of one that calendars know: it keeps its id, and they are told. */
    private static Session in(Session before, Session now) {
        return new Session(
                before.id(),
                before.support(),
                now.state(),
                now.on(),
                now.begins().or(before::begins),
                now.minutes(),
                now.who(),
                now.topic(),
                now.action(),
                before.raised() + 1,
                now.changed(),
                before.revision());
    }

    private LocalDate day() {
        if (!entered.text("ago").isEmpty()) {
            return today.minusDays(entered.number("ago", 0, LONGEST_AGO));
        }
        Optional<LocalDate> day = entered.day("on");
        if (day.isEmpty()) {
            entered.wrong("on", "support.on.missing");
        }
        day.filter(on -> on.isBefore(support.life().offered()))
                .ifPresent(on -> entered.wrong("on", "support.on.early"));
        return day.orElse(today);
    }

    private Optional<LocalTime> time() {
        String text = entered.text("begins");
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(text));
        } catch (DateTimeException noTime) {
            entered.wrong("begins", "support.begins.wrong");
            return Optional.empty();
        }
    }

    private Taking fit() {
        Optional<Fit> fit = entered.choice("fit", Fit.class);
        if (fit.isEmpty()) {
            entered.wrong("fit", "support.fit.missing");
        }
        String said =
                context.texts().of("support.fit." + fit.orElse(Fit.DECIDING).name());
        String why = entered.text("reason");
        Fit chosen = fit.orElse(Fit.DECIDING);
        return new Taking(
                new Act.SayFit(chosen),
                "FIT",
                why.isEmpty() ? said : said + ": " + why,
                "",
                (tx, stored, side) ->
                        new SaidFits(tx.sql()).add(tx.changes(), stored.id(), side.orElseThrow(), chosen, today));
    }

    private Taking review() {
        Review.Reached goal = needed("goal", Review.Reached.class, Review.Reached.NO);
        Review.Next next = needed("next", Review.Next.class, Review.Next.NOTHING);
        int rating = entered.number("rating", 1, HIGHEST);
        String recommend = entered.needed("recommend", "support.choose");
        OptionalInt before = level("before");
        OptionalInt after = level("after");
        String note = entered.text("note");
        return new Taking(new Act.Review(), "REVIEW", "", "", (tx, stored, side) -> {
            boolean would = recommend.equalsIgnoreCase("yes") || recommend.equalsIgnoreCase("true");
            Review review =
                    new Review(stored.id(), side.orElseThrow(), goal, before, after, rating, would, next, note, today);
            new Reviews(tx.sql()).add(tx.changes(), review);
        });
    }

    private <E extends Enum<E>> E needed(String field, Class<E> of, E otherwise) {
        Optional<E> found = entered.choice(field, of);
        if (found.isEmpty()) {
            entered.wrong(field, "support.choose");
        }
        return found.orElse(otherwise);
    }

    private OptionalInt level(String field) {
        String text = entered.text(field);
        return text.isEmpty() || text.equals("unknown")
                ? OptionalInt.empty()
                : OptionalInt.of(entered.number(field, 0, HIGHEST));
    }

    /** Before the first session it is taken back; later it ends early, and perhaps somebody else is asked for. */
    private Taking end() {
        String reason = entered.needed("reason", "support.reason.missing");
        State state = support.life().state();
        if (state == State.OFFERED || state == State.ACCEPTED) {
            return because(new Act.Withdraw(), "WITHDRAW", reason);
        }
        boolean another = entered.text("another").equalsIgnoreCase("yes")
                || entered.text("another").equalsIgnoreCase("true");
        return another && state != State.REVIEW_DUE
                ? because(new Act.AskForAnother(), "ASK_FOR_ANOTHER", reason)
                : because(new Act.EndEarly(), "END", reason);
    }

    private Taking sustain() {
        int months = entered.number("months", 1, LAST_MONTH);
        Review.Reached lasts = needed("lasts", Review.Reached.class, Review.Reached.NO);
        OptionalInt level = level("level");
        String note = entered.text("note");
        return new Taking(
                new Act.Sustain(months),
                "SUSTAIN",
                "",
                "",
                (tx, stored, side) -> new Reviews(tx.sql())
                        .add(tx.changes(), new Sustained(stored.id(), months, lasts, level, note, today)));
    }
}
