package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.api.date.DayInWords;
import org.peerbench.matching.WholeTool;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The list of open needs: one that is helped, or about which somebody is asked, says by whom. */
class HelpedNeedTest {
    private static final String TOOL = "/tools/peer-matching";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Api program = peerbench.api(Role.COORDINATOR);
    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    private Element help(String need) {
        return coordinator
                .get(TOOL)
                .document()
                .select(".needs tr:has(a[href=" + TOOL + "/needs/" + need + "]) td a")
                .last();
    }

    private void take(Pair pair, String step, Map<String, Object> body) {
        ApiAnswer answer = program.post(pair.path() + "/" + step, body);
        assertEquals(200, answer.status(), answer::text);
    }

    @Test
    void aNeedSaysWhoIsAskedAndThenWhoHelps() {
        Pair pair = Pair.offered(peerbench);
        String support = pair.path().replaceFirst("/api", "");
        assertEquals(support, help(pair.need()).attr("href"));
        assertTrue(
                help(pair.need()).text().startsWith("Asked Quillbay, answer due "),
                () -> help(pair.need()).text());
        take(pair, "accept", Map.of("side", "GIVER"));
        take(pair, "accept", Map.of("side", "RECEIVER"));
        assertTrue(help(pair.need()).text().startsWith("Quillbay will help; no session yet"));
        LocalDate today = LocalDate.now(peerbench.context("peer-matching").clock());
        take(pair, "sessions", Map.of("on", today.toString()));
        assertTrue(help(pair.need()).text().startsWith("Being helped by Quillbay since " + DayInWords.of(today)));
        assertEquals(support, help(pair.need()).attr("href"));
    }

    @Test
    void whoeverHasNoPlaceLeftIsNotCounted() {
        Pair taken = Pair.offered(peerbench, "acute");
        String other = program.post(
                        Pair.HERE + "needs",
                        Map.of(
                                "area",
                                Pair.RECEIVER,
                                "theme",
                                "acute",
                                "state",
                                "CONFIRMED",
                                "confirmed",
                                Map.of("by", "The area's lead"),
                                "weekdays",
                                List.of("TUESDAY")))
                .json()
                .get("id")
                .asText();
        assertTrue(
                help(other).text().startsWith("One person with a free place"),
                () -> help(other).text());
        take(taken, "end", Map.of("reason", "The post is gone"));
        assertTrue(
                help(other).text().startsWith("2 people with a free place"),
                () -> help(other).text());
    }
}
