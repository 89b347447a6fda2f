package org.peerbench.matching.learning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.Side;
import org.peerbench.matching.life.State;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Review;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.Sustained;
import org.peerbench.matching.record.When;

/** A past that a test tells, line by line. */
final class Past {
    static final String THEME = "risk";

    private final List<Need> needs = new ArrayList<>();
    private final Map<String, StoredSupport> supports = new TreeMap<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final List<Sustained> later = new ArrayList<>();
    private final Map<String, Side> refused = new HashMap<>();

    Facts facts() {
        return new Facts(needs, supports, sessions, reviews, later, refused);
    }

    /** A need that its area confirmed on a day; of its own name as id. */
    Past need(String id, String area, String confirmed) {
        needs.add(new Need(
                id,
                area,
                THEME,
                "",
                Optional.empty(),
                Need.State.CONFIRMED,
                Optional.empty(),
                Optional.of(
                        new Need.Confirmed("Its lead", LocalDate.parse(confirmed), Need.Way.TOLD, Optional.empty())),
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                0));
        return this;
    }

    /** A need that nobody confirmed. */
    Past draft(String id, String area) {
        need(id, area, "2026-01-01");
        Need confirmed = needs.remove(needs.size() - 1);
        needs.add(new Need(
                id,
                area,
                THEME,
                "",
                Optional.empty(),
                Need.State.DRAFT,
                Optional.empty(),
                Optional.empty(),
                confirmed.when(),
                confirmed.mode(),
                Set.of(),
                Set.of(),
                0));
        return this;
    }

    /** A support of a need by an area's person. Days may be {@code null}. */
    Past support(String id, String need, String giver, String person, State state, String began, String over) {
        String receiver = needs.stream()
                .filter(each -> each.id().equals(need))
                .findFirst()
                .orElseThrow()
                .area();
        Life life = new Life(
                state,
                LocalDate.parse("2026-01-01"),
                LocalDate.parse("2026-01-08"),
                Set.of(),
                day(began),
                LocalDate.parse("2026-01-01"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                day(over),
                Set.of());
        supports.put(
                id,
                new StoredSupport(
                        id,
                        need,
                        "offer-of-" + person,
                        Optional.empty(),
                        THEME,
                        receiver,
                        giver,
                        Optional.ofNullable(person),
                        Optional.empty(),
                        "",
                        OptionalInt.empty(),
                        OptionalInt.of(2),
                        life,
                        "",
                        0));
        return this;
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }

    Past session(String support, String on, int minutes, Session.State state) {
        sessions.add(new Session(
                "", support, state, LocalDate.parse(on), Optional.empty(), minutes, "", "", "", 0, Instant.EPOCH, 0));
        return this;
    }

    Past held(String support, String on, int minutes) {
        return session(support, on, minutes, Session.State.HELD);
    }

    /** What the helped area says; a level below 0 is not known. */
    Past review(String support, String on, Review.Reached goal, int before, int after, Review.Next next) {
        return review(support, Side.RECEIVER, on, goal, before, after, next, true);
    }

    Past review(
            String support,
            Side side,
            String on,
            Review.Reached goal,
            int before,
            int after,
            Review.Next next,
            boolean recommend) {
        reviews.add(new Review(
                support, side, goal, level(before), level(after), 4, recommend, next, "", LocalDate.parse(on)));
        return this;
    }

    private static OptionalInt level(int level) {
        return level < 0 ? OptionalInt.empty() : OptionalInt.of(level);
    }

    Past lasts(String support, int months, Review.Reached lasts) {
        later.add(new Sustained(support, months, lasts, OptionalInt.empty(), "", LocalDate.parse("2026-11-01")));
        return this;
    }

    Past refused(String support, Side side) {
        refused.put(support, side);
        return this;
    }
}
