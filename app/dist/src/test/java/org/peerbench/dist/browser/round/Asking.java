package org.peerbench.dist.browser.round;

import java.util.Set;

/** An area's lead asks for help, and whoever speaks for the area confirms it by a link. */
final class Asking {
    private static final String WORD = "kingfisher";
    private static final String HOPE = "sandpiper";

    private final Cast cast;
    private final Sight sight;

    Asking(Cast cast) {
        this.cast = cast;
        this.sight = new Sight(cast);
    }

    /** Where the need is. */
    String walk() {
        Desk lead = cast.receiver();
        lead.open(Region.RECEIVER.path());
        lead.reads(cast.say("area.needs.none"));
        lead.press(cast.say("area.ask"));
        lead.reads(cast.say("need.note"));
        lead.pick(cast.say("need.theme"), Region.THEME);
        lead.write(cast.say("need.ask"), "A share of risk, such as the " + WORD + " clause");
        lead.choose(cast.say("need.wish.label"), cast.say("need.wish.SOON"));
        lead.press(cast.say("entry.suiting"));
        lead.tick(cast.say("entry.weekdays"), "Tuesday");
        lead.press(cast.say("need.save"));
        lead.reads(WORD, cast.say("words.need.DRAFT"));
        String need = lead.path();
        Set<Desk> those = Set.of(cast.coordinator(), cast.receiver());
        sight.openTo(need, those);
        sight.known(WORD, those, need);
        confirm(need);
        return need;
    }

    private void confirm(String need) {
        Desk desk = cast.coordinator();
        desk.open(need);
        desk.press(cast.say("need.confirm.ask"));
        desk.reads(cast.say("confirm.title", Region.RECEIVER.name()));
        desk.pick(cast.say("confirm.person"), Region.RECEIVER.partner(0));
        desk.press(cast.say("confirm.save"));
        desk.reads(Region.RECEIVER.partner(0));
        Desk phone = new Post(cast)
                .opened("who speaks for the area", cast.say("confirm.survey"), Region.RECEIVER.partner(0));
        phone.reads(WORD);
        phone.choose(Region.THEME, cast.say("confirm.yes"));
        phone.choose(cast.say("confirm.soon"), cast.say("need.wish.NOW"));
        phone.write(cast.say("confirm.words"), "We hope for the " + HOPE);
        Post.send(phone);
        cast.receiver().open(need);
        cast.receiver().reads(cast.say("words.need.CONFIRMED"), cast.say("words.urgency.1"));
        sight.known(HOPE, Set.of(cast.coordinator(), cast.receiver()), need);
    }
}
