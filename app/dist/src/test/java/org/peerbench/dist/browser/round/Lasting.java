package org.peerbench.dist.browser.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.util.Set;

/** Three months after it was closed, the area that was helped is asked whether it lasts. */
final class Lasting {
    private static final String WORD = "lapwing";
    private static final int MONTHS = 3;

    private final Cast cast;
    private final String support;

    Lasting(Cast cast, String support) {
        this.cast = cast;
        this.support = support;
    }

    void walk() {
        LocalDate day = cast.today().plusMonths(MONTHS);
        cast.dayComes(day);
        lookAfterSupports();
        Desk phone = new Post(cast)
                .opened(
                        "who speaks for the area that was helped",
                        cast.say("support.letter.sustain.purpose"),
                        Region.RECEIVER.partner(0));
        phone.choose(cast.say("support.ask.lasts"), cast.say("support.lasts.PARTLY"));
        phone.choose(cast.say("support.ask.level"), cast.say("support.level.3"));
        phone.write(cast.say("support.ask.note"), "The " + WORD + " is gone");
        Post.send(phone);
        Desk desk = cast.coordinator();
        desk.open(support);
        desk.reads(cast.say("support.later", MONTHS), cast.say("support.lasts.PARTLY"));
        new Sight(cast).known(WORD, Set.of(desk, cast.receiver(), cast.giver()), support);
    }

    /** What the workbench does by itself every morning, begun by hand. */
    private void lookAfterSupports() {
        Desk desk = cast.administrator();
        desk.open("/jobs");
        desk.press(desk.row(cast.say("support.job")), "Start now");
        assertThat(desk.page().locator("#run:not([data-follow=true])")).hasCount(1);
        desk.reads("Done");
        desk.page().context().close();
    }
}
