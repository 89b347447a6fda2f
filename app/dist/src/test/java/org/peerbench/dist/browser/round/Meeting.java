package org.peerbench.dist.browser.round;

import java.time.LocalDate;
import java.util.Set;
import org.peerbench.api.date.DayInWords;

/** They agree on a session and hold it; how they get on is for the coordinator to know; then they pause and go on. */
final class Meeting {
    private static final String REASON = "otter";

    private final Cast cast;
    private final String support;

    Meeting(Cast cast, String support) {
        this.cast = cast;
        this.support = support;
    }

    void walk() {
        LocalDate day = cast.today().plusDays(7);
        book(day);
        cast.dayComes(day);
        held();
        fit();
        pause(day.plusDays(10));
        goOn();
    }

    private void book(LocalDate day) {
        Desk giver = cast.giver();
        giver.open(support);
        giver.press(cast.say("support.do.SESSION"));
        giver.reads(cast.say("support.note.SESSION"));
        giver.write(cast.say("support.field.on"), DayInWords.of(day));
        giver.write(cast.say("support.field.topic"), "A first draft of the agreement");
        giver.press(cast.say("support.save.ALL"));
        giver.reads(cast.say("support.session.BOOKED"));
        cast.receiver().open(support);
        cast.receiver().reads("A first draft of the agreement");
    }

    private void held() {
        Desk phone = new Post(cast)
                .opened(
                        "who speaks for the area that is helped",
                        cast.say("support.letter.book.purpose"),
                        Region.RECEIVER.partner(0));
        phone.write(cast.say("support.ask.ago"), "0");
        phone.write(cast.say("support.ask.minutes"), "90");
        Post.send(phone);
        cast.giver().open(support);
        cast.giver().reads(cast.say("support.state.ACTIVE"), cast.say("support.session.HELD"));
    }

    private void fit() {
        Desk phone = new Post(cast)
                .opened(
                        "who speaks for the area that is helped",
                        cast.say("support.letter.fit.purpose"),
                        Region.RECEIVER.partner(0));
        phone.choose(cast.say("support.ask.fit"), cast.say("support.fit.DECIDING"));
        phone.write(cast.say("support.ask.reason"), "They talk of the " + REASON + " too much");
        Post.send(phone);
        new Sight(cast).known(REASON, Set.of(cast.coordinator()), support);
    }

    private void pause(LocalDate until) {
        Desk receiver = cast.receiver();
        receiver.open(support);
        receiver.press(cast.say("support.do.PAUSE"));
        receiver.reads(cast.say("support.note.PAUSE"));
        receiver.write(cast.say("support.field.pause"), DayInWords.of(until));
        receiver.press(cast.say("support.save.ALL"));
        receiver.reads(cast.say("support.state.PAUSED"));
    }

    private void goOn() {
        Desk giver = cast.giver();
        giver.open(support);
        giver.press(cast.say("support.do.RESUME"));
        giver.reads(cast.say("support.note.RESUME"));
        giver.press(cast.say("support.save.ALL"));
        giver.reads(cast.say("support.state.ACTIVE"));
    }
}
