package org.peerbench.dist.browser.round;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.ApiAnswer;

/** An area's lead offers help with what was agreed; another area offers too, and is only almost as far. */
final class Giving {
    private static final String WORD = "heron";
    private static final String TOOL = "/api/tools/peer-matching/";

    private final Cast cast;

    Giving(Cast cast) {
        this.cast = cast;
    }

    void walk() {
        Desk lead = cast.giver();
        lead.open(Region.GIVER.path());
        lead.press(cast.say("area.offer"));
        lead.reads(cast.say("offer.new", Region.GIVER.name()));
        lead.pick(cast.say("offer.person"), Region.GIVER.partner(0));
        lead.pick(cast.say("offer.theme"), Region.THEME);
        lead.choose(cast.say("offer.state"), cast.say("words.offer.OPEN"));
        lead.press(cast.say("offer.save"));
        lead.reads(cast.say("offer.consent.missing"));
        lead.write(cast.say("offer.agreedOn"), "2 November 2026");
        lead.write(cast.say("offer.manager"), "Chief Executive");
        lead.write(cast.say("offer.managerOn"), "4 November 2026");
        lead.write(cast.say("offer.note"), "Saw it held for years by the " + WORD + " pond");
        lead.press(cast.say("offer.save"));
        lead.reads(Region.GIVER.partner(0), cast.say("words.offer.OPEN"));
        String offer = lead.row(Region.THEME).locator("a").first().getAttribute("href");
        Sight sight = new Sight(cast);
        sight.openTo(offer, Set.of(cast.coordinator(), lead));
        sight.known(WORD, Set.of(cast.coordinator(), lead), offer);
        another();
    }

    /** What a third area agreed on and offers, as a program brings it in. */
    private void another() {
        var as = cast.peerbench().as(Role.COORDINATOR);
        String agreed = Region.ANOTHER.path() + "/assessment/agreed";
        assertEquals(
                303,
                as.post(agreed, Map.of("theme", "risk", "level", "4", "on", "", "note", ""))
                        .status());
        var api = cast.peerbench().api(Role.COORDINATOR);
        String person = api.get("/api/people?area=" + Region.ANOTHER.code())
                .json()
                .at("/items/0/id")
                .asText();
        ApiAnswer offer = api.post(
                TOOL + "offers",
                Map.of(
                        "person", person,
                        "area", Region.ANOTHER.code(),
                        "theme", "risk",
                        "state", "OPEN",
                        "agreedOn", "2026-11-02",
                        "manager", "Chief Executive",
                        "managerOn", "2026-11-04",
                        "capacity", 1));
        assertEquals(201, offer.status(), offer::text);
    }
}
