package org.peerbench.dist.browser.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Set;

/** The coordinator has a round drafted, asks why not somebody else, locks the match and publishes. */
final class Drafting {
    private static final String ROUNDS = "/tools/peer-matching/rounds";

    private final Cast cast;

    Drafting(Cast cast) {
        this.cast = cast;
    }

    void walk() {
        Desk desk = cast.coordinator();
        desk.open(ROUNDS);
        desk.reads(cast.say("desk.rounds.none"));
        desk.write(cast.say("desk.name"), "Winter round");
        desk.press(cast.say("desk.start"));
        settled(desk);
        desk.reads(Region.GIVER.name(), cast.say("score.strength.short", 5, 1));
        String draft = desk.path();
        for (String path : new String[] {ROUNDS, draft, draft + "/how", draft + "/publish"}) {
            new Sight(cast).openTo(path, Set.of(desk));
        }
        whyNot(desk);
        lock(desk);
        publish(desk);
    }

    private void whyNot(Desk desk) {
        String draft = desk.path();
        desk.press(cast.say("desk.choices"));
        desk.reads(cast.say("desk.whyNot.others"), Region.ANOTHER.name(), cast.say("desk.cost"));
        desk.press(cast.say("desk.whyNot.ask"));
        desk.reads(cast.say("desk.movers"), cast.say("desk.note.LOCK"));
        desk.press(cast.say("desk.leave"));
        desk.open(draft);
    }

    /** What it would do comes first, beside the round. */
    private void lock(Desk desk) {
        desk.reads(Region.GIVER.name());
        desk.press(cast.say("desk.lock"));
        desk.reads(cast.say("rounds.whatIf.nobody"), cast.say("desk.note.LOCK"));
        desk.press(cast.say("desk.do"));
        desk.reads(cast.say("desk.mark.locked"), cast.say("desk.decisions"));
        settled(desk);
    }

    private void publish(Desk desk) {
        desk.press(cast.say("desk.publish"));
        desk.reads("Winter round", cast.say("desk.publish.text"));
        desk.press(cast.say("desk.publish.save"));
        desk.reads(cast.say("desk.state.PUBLISHED"));
    }

    /** The page follows what is worked out meanwhile. */
    private static void settled(Desk desk) {
        assertThat(desk.page().locator("#desk:not([data-follow=true])")).hasCount(1);
    }
}
