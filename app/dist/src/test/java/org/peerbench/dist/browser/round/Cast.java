package org.peerbench.dist.browser.round;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.peerbench.api.access.Role;
import org.peerbench.api.text.Texts;
import org.peerbench.dist.browser.Chromium;
import org.peerbench.testkit.Peerbench;

/** Who walks: a coordinator, leads of the area that is helped, of the one that helps and of one that has no part in it. */
final class Cast {
    private static final int DESK = 1440;
    private static final int PHONE = 390;

    private final Peerbench peerbench;
    private final Chromium chromium;
    private final Days days;
    private final Function<Page, Hands> hands;
    private final boolean inspected;
    private final Desk coordinator;
    private final Desk receiver;
    private final Desk giver;
    private final Desk stranger;

    Cast(Peerbench peerbench, Chromium chromium, Days days, Function<Page, Hands> hands, boolean inspected) {
        this.peerbench = peerbench;
        this.chromium = chromium;
        this.days = days;
        this.hands = hands;
        this.inspected = inspected;
        coordinator = desk("the coordinator", DESK);
        receiver = desk("the lead of the area that is helped", DESK);
        giver = desk("the lead of the area that helps", DESK);
        stranger = desk("the lead of another area", DESK);
        signIn();
    }

    private Desk desk(String who, int width) {
        Page page = chromium.lenientWindow(width);
        return new Desk(who, peerbench.address(""), page, hands.apply(page), inspected);
    }

    private void signIn() {
        coordinator.open(peerbench.signInLink(Role.COORDINATOR));
        receiver.open(peerbench.signInLink(Role.AREA_LEAD, Region.RECEIVER.code()));
        giver.open(peerbench.signInLink(Role.AREA_LEAD, Region.GIVER.code()));
        stranger.open(peerbench.signInLink(Role.AREA_LEAD, Region.STRANGER.code()));
    }

    Desk coordinator() {
        return coordinator;
    }

    Desk receiver() {
        return receiver;
    }

    Desk giver() {
        return giver;
    }

    List<Desk> all() {
        return List.of(coordinator, receiver, giver, stranger);
    }

    /** Whoever looks after the program. */
    Desk administrator() {
        Desk desk = desk("the administrator", DESK);
        desk.open(peerbench.signInLink(Role.ADMINISTRATOR));
        return desk;
    }

    /** Somebody who has a link and no account, with a phone. */
    Desk phone(String who) {
        return desk(who, PHONE);
    }

    Peerbench peerbench() {
        return peerbench;
    }

    /** The tool's own words, so that a walk follows when one is mended. */
    String say(String key, Object... arguments) {
        return texts().of(key, arguments);
    }

    private Texts texts() {
        return peerbench.context("peer-matching").texts();
    }

    LocalDate today() {
        return days.today();
    }

    /** On that day everybody signs in anew. */
    void dayComes(LocalDate day) {
        days.goTo(day);
        signIn();
    }
}
