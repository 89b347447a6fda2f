package org.peerbench.leadership.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.exchange.Question.PersonTie;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.tie.Bonds;
import org.peerbench.testkit.Peerbench;

class HandedOverTest {
    private static final Bonds BONDS =
            Bonds.of(List.of(tie("ann", "A", "B"), tie("ann", "A", "C"), tie("bob", "A", "D")));

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.empty();

    /** Two links of one person: after the first introduction the handover is not complete, after the second it is. */
    @Test
    void aHandoverIsCompleteWhenEachLinkWasIntroduced() {
        introduce("ann", "A", "B");
        assertEquals(0, links("ann"));
        introduce("ann", "A", "C");
        assertEquals(2, links("ann"));
        assertEquals(0, links("bob"));
        assertEquals(0, links("nobody"));
    }

    private static int links(String person) {
        return context()
                .database()
                .read(sql -> HandedOver.complete(sql, "area", person, BONDS))
                .size();
    }

    private static void introduce(String person, String organisation, String with) {
        context().database().write(new Author("system", "Test", "test"), "Introduced", tx -> {
            new Introductions(tx.sql())
                    .add(
                            tx.changes(),
                            "area",
                            new Introduction("", person, organisation, with, LocalDate.of(2026, 11, 1), "", 0));
            return null;
        });
    }

    private static ToolContext context() {
        return peerbench.context("leadership-continuity");
    }

    private static PersonTie tie(String person, String organisation, String with) {
        return new PersonTie(person, organisation, with, null, "intensity", 2, "works", OptionalInt.empty(), "/x");
    }
}
