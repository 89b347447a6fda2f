package org.peerbench.dist.browser.round;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.access.Role;

/** The coordinator hands a letter over, and whoever gets it opens its link on a phone. */
final class Post {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/answer/[\\w-]+");

    private final Cast cast;

    Post(Cast cast) {
        this.cast = cast;
    }

    /** Opens what a letter with these words in its line leads to. */
    Desk opened(String to, String... words) {
        return answering(to, letter(words));
    }

    /** Past the greeting. */
    Desk answering(String who, String link) {
        Desk phone = cast.phone(who);
        phone.open(link);
        phone.press("Start");
        return phone;
    }

    /** All links of the survey that the coordinator has open, as they are saved for a mail merge. */
    List<String> links() {
        String survey = cast.coordinator().path();
        return cast.peerbench()
                .as(Role.COORDINATOR)
                .post(survey + "/links", Map.of())
                .body()
                .lines()
                .flatMap(line -> LINK.matcher(line).results())
                .map(MatchResult::group)
                .toList();
    }

    private String letter(String... words) {
        Desk desk = cast.coordinator();
        desk.open("/messages");
        desk.row(words).locator("a").first().click();
        desk.press("Copy or print");
        Matcher link = LINK.matcher(desk.page().locator("#letter").innerText());
        assertTrue(link.find(), () -> desk.page().locator("#letter").innerText());
        desk.press("Mark as sent");
        return link.group();
    }

    /** Sends off what was answered, after one more look where the workbench offers it. */
    static void send(Desk phone) {
        if (phone.page()
                        .locator("main form button")
                        .getByText("Save and continue")
                        .count()
                > 0) {
            phone.press("Save and continue");
            phone.reads("Check your answers");
        }
        phone.press("Send");
        phone.reads("Thank you");
        phone.page().context().close();
    }
}
