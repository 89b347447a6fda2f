package org.peerbench.matching.support;

import java.security.SecureRandom;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.data.Transaction;
import org.peerbench.matching.life.Act;
import org.peerbench.matching.life.By;
import org.peerbench.matching.life.Life;
import org.peerbench.matching.life.State;
import org.peerbench.matching.life.Terms;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.Session;
import org.peerbench.matching.record.Sessions;
import org.peerbench.matching.record.StoredSupport;
import org.peerbench.matching.record.StoredSupports;
import org.peerbench.matching.record.SupportStep;
import org.peerbench.matching.record.SupportSteps;

/** Where a support begins: both sides are asked, each by a message with a link. */
public final class Offering {
    private static final int KEY_BYTES = 24;
    private static final int USUAL_MINUTES = 60;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);
    private static final int LOOK_AHEAD = 14;

    private Offering() {}

    /**
     * Offers help: stores a support in the state OFFERED, suggests a first session, and puts a message for each side into
     * the outbox. Call it within the transaction that records why, once for each match.
     *
     * @return the id of the support
     * @throws Refusal 409 if the need is not confirmed, the offer not open or without a place, or the two are joined already
     */
    public static String offer(Transaction tx, ToolContext context, Author author, Offered offered) {
        Need need = new Needs(tx.sql())
                .find(offered.need())
                .filter(each -> each.state() == Need.State.CONFIRMED)
                .orElseThrow(() -> refusal("NEED_NOT_CONFIRMED", "support.offer.need", context));
        Offer offer = new Offers(tx.sql())
                .find(offered.offer())
                .filter(each -> each.state() == Offer.State.OPEN)
                .orElseThrow(() -> refusal("OFFER_NOT_OPEN", "support.offer.offer", context));
        if (need.area().equals(offer.area())) {
            throw refusal("SAME_AREA", "support.offer.same", context);
        }
        StoredSupports supports = new StoredSupports(tx.sql());
        boolean helped = supports.ofNeed(need.id()).stream()
                .anyMatch(each -> !each.life().state().over() && each.life().takesPlace());
        if (helped) {
            throw refusal("NEED_TAKEN", "support.offer.helped", context);
        }
        if (!Room.free(tx.sql(), offer)) {
            throw refusal("NO_PLACE", "support.offer.full", context);
        }
        LocalDate today = LocalDate.now(context.clock());
        StoredSupport support = new StoredSupport(
                "",
                need.id(),
                offer.id(),
                offered.round(),
                need.theme(),
                need.area(),
                offer.area(),
                offer.person(),
                need.confirmed().flatMap(Need.Confirmed::person),
                offered.why(),
                offered.score(),
                offered.tier(),
                Life.offered(today),
                key(),
                0);
        String id = supports.add(tx.changes(), support);
        StoredSupport stored = supports.find(id).orElseThrow();
        new SupportSteps(tx.sql()).add(tx.changes(), first(id, author, context));
        suggest(tx, context, stored, need, offer);
        new Letters(tx, context, stored)
                .offered(new Sessions(tx.sql()).of(id).stream().findFirst());
        return id;
    }

    /**
     * Takes an offer back that both sides have not yet said yes to, since a round moved it. Both are told that it will not
     * go on, and not why.
     *
     * @throws Refusal 409 if it has gone further meanwhile
     */
    public static void takeBack(Transaction tx, ToolContext context, Author author, StoredSupport support) {
        Speaker by = new Speaker(author.name(), author.account(), SupportStep.Way.COORDINATOR, By.coordinator());
        Stepping.take(tx, context, support, by, Taking.of(new Act.Withdraw(), "WITHDRAW"));
    }

    private static SupportStep first(String support, Author author, ToolContext context) {
        Speaker by = new Speaker(author.name(), author.account(), SupportStep.Way.COORDINATOR, By.coordinator());
        return Stepping.step(support, "OFFER", by, "", "", State.OFFERED, State.OFFERED, context);
    }

    /** A first session on a day that suits both, to be kept free until both have answered. */
    private static void suggest(Transaction tx, ToolContext context, StoredSupport support, Need need, Offer offer) {
        day(support.life().answerBy(), need, offer).ifPresent(day -> {
            Session session = new Session(
                    "",
                    support.id(),
                    Session.State.SUGGESTED,
                    day,
                    Optional.of(USUAL_TIME),
                    USUAL_MINUTES,
                    "",
                    "",
                    "",
                    0,
                    context.clock().instant(),
                    0);
            new Sessions(tx.sql()).add(tx.changes(), session);
        });
    }

    private static Optional<LocalDate> day(LocalDate answerBy, Need need, Offer offer) {
        LocalDate earliest = List.of(
                        Terms.workingDays(answerBy, 2),
                        need.when().from().orElse(LocalDate.MIN),
                        offer.when().from().orElse(LocalDate.MIN))
                .stream()
                .max(LocalDate::compareTo)
                .orElseThrow();
        return earliest.datesUntil(earliest.plusDays(LOOK_AHEAD))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .filter(day ->
                        need.when().suits(day.getDayOfWeek()) && offer.when().suits(day.getDayOfWeek()))
                .filter(day -> need.when().lastsOn(day) && offer.when().lastsOn(day))
                .findFirst();
    }

    private static String key() {
        byte[] secret = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    private static Refusal refusal(String code, String key, ToolContext context) {
        return new Refusal(Refusal.Kind.CONFLICT, code, context.texts().of(key));
    }
}
