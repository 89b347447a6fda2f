package org.peerbench.dist.browser.round;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The partners of two areas say how far they are: on one theme they differ, which is a conversation and no number. */
final class Assessing {
    private final Cast cast;
    private final Post post;
    private final Sight sight;

    Assessing(Cast cast) {
        this.cast = cast;
        this.post = new Post(cast);
        this.sight = new Sight(cast);
    }

    void walk() {
        ask(Region.RECEIVER, List.of(Map.of(Region.THEME, 1, Region.SPLIT, 0), low(1), low(5)));
        ask(Region.GIVER, List.of(high(), high(), high()));
        String where = Region.RECEIVER.path() + "/assessment";
        cast.receiver().open(where);
        cast.receiver().reads(cast.say("words.standing.SHARED", 1), cast.say("words.standing.SPLIT"));
        sight.openTo(where, Set.of(cast.coordinator(), cast.receiver()));
        sight.openTo(Region.GIVER.path() + "/assessment", Set.of(cast.coordinator(), cast.giver()));
    }

    private static Map<String, Integer> low(int split) {
        return Map.of(Region.THEME, 1, Region.SPLIT, split);
    }

    private static Map<String, Integer> high() {
        return Map.of(Region.THEME, 5, Region.SPLIT, 4);
    }

    private void ask(Region.Place place, List<Map<String, Integer>> answers) {
        Desk desk = cast.coordinator();
        desk.open(place.path() + "/assessment");
        desk.reads(cast.say("assess.title", place.name()));
        desk.press(cast.say("assess.ask"));
        desk.reads(cast.say("assess.ask.text"));
        desk.press(cast.say("assess.ask.save"));
        desk.reads("0 of 3 have answered");
        List<String> links = post.links();
        for (int partner = 0; partner < answers.size(); partner++) {
            Desk phone = post.answering(place.partner(partner), links.get(partner));
            answers.get(partner).forEach((theme, level) -> phone.choose(theme, cast.say("assess.level." + level)));
            Post.send(phone);
        }
    }
}
