package org.peerbench.dist.browser.round;

import java.util.Set;

/** Both sides say yes: the one signed in, the other by a link on a phone. */
final class Answering {
    private final Cast cast;
    private final Sight sight;

    Answering(Cast cast) {
        this.cast = cast;
        this.sight = new Sight(cast);
    }

    /** Where the support is. */
    String walk(String need) {
        Set<Desk> sides = Set.of(cast.coordinator(), cast.receiver(), cast.giver());
        Desk giver = cast.giver();
        giver.open("/tools/peer-matching/supports");
        giver.press(cast.say("support.title.offered", Region.GIVER.name(), Region.RECEIVER.name()));
        giver.reads(cast.say("support.state.OFFERED"), cast.say("score.strength.short", 5, 1));
        String support = giver.path();
        sight.openTo(support, sides);
        sight.openTo(need, sides);
        sight.known("kingfisher", sides, need);
        String asked =
                cast.say("support.today.OFFERED", Region.GIVER.name(), Region.RECEIVER.name(), "risk and reward");
        sight.waitsFor(asked, sides);
        giver.press(cast.say("support.do.ACCEPT"));
        giver.reads(cast.say("support.note.ACCEPT"));
        giver.press(cast.say("support.save.ALL"));
        giver.reads(cast.say("support.step.ACCEPT", Region.GIVER.name()));
        sight.waitsFor(asked, Set.of(cast.coordinator(), cast.receiver()));
        Desk phone = new Post(cast)
                .opened(
                        "who speaks for the area that is helped",
                        cast.say("support.letter.answer.purpose"),
                        Region.RECEIVER.partner(0));
        phone.choose(cast.say("support.ask.answer"), cast.say("support.answer.yes"));
        Post.send(phone);
        cast.receiver().open(support);
        cast.receiver().reads(cast.say("support.state.ACCEPTED"));
        return support;
    }
}
