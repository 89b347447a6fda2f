package org.peerbench.dist.browser.round;

import java.util.Set;

/** Both sides say what came of it, and learn what the other says when both have; the coordinator closes it. */
final class Reviewing {
    private static final String NOTE = "plover";

    private final Cast cast;
    private final String support;
    private final Sight sight;

    Reviewing(Cast cast, String support) {
        this.cast = cast;
        this.support = support;
        this.sight = new Sight(cast);
    }

    void walk() {
        cast.dayComes(cast.today().plusDays(60));
        Desk giver = cast.giver();
        giver.open(support);
        giver.press(cast.say("support.do.REVIEW"));
        giver.reads(cast.say("support.note.REVIEW"));
        fill(giver, NOTE);
        giver.press(cast.say("support.save.ALL"));
        giver.reads(cast.say("support.state.REVIEW_DUE"));
        sight.known(NOTE, Set.of(cast.coordinator(), giver), support);
        Desk receiver = cast.receiver();
        receiver.open(support);
        receiver.press(cast.say("support.do.REVIEW"));
        fill(receiver, "It will hold");
        receiver.press(cast.say("support.save.ALL"));
        receiver.reads(cast.say("support.state.REVIEWED"), NOTE);
        sight.known(NOTE, Set.of(cast.coordinator(), giver, receiver), support);
        close();
    }

    private void fill(Desk desk, String note) {
        desk.choose(cast.say("support.ask.goal"), cast.say("support.goal.YES"));
        desk.pick(cast.say("support.ask.before"), cast.say("support.level.1"));
        desk.pick(cast.say("support.ask.after"), cast.say("support.level.4"));
        desk.choose(cast.say("support.ask.rating"), cast.say("support.rating.5"));
        desk.choose(cast.say("support.ask.recommend"), cast.say("support.recommend.YES"));
        desk.choose(cast.say("support.ask.next"), cast.say("support.next.NOTHING"));
        desk.write(cast.say("support.ask.note"), note);
    }

    private void close() {
        Desk desk = cast.coordinator();
        desk.open(support);
        desk.press(cast.say("support.do.CLOSE"));
        desk.reads(cast.say("support.note.CLOSE"));
        desk.press(cast.say("support.save.ALL"));
        desk.reads(cast.say("support.state.CLOSED"));
    }
}
