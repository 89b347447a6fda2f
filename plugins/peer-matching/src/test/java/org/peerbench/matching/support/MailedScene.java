package org.peerbench.matching.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.matching.record.Mode;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.matching.record.When;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** A need and an offer of two areas of England, each with a person who has an address. */
record MailedScene(String need, String offer) {
    private static final Author TEST = new Author("system", "Peerbench", "test");
    private static final LocalDate SAID = LocalDate.parse("2026-10-05");

    static MailedScene of(Peerbench peerbench, String giverMail, String receiverMail) {
        ToolContext tool = peerbench.context("peer-matching");
        Api program = peerbench.api(Role.COORDINATOR);
        String receiver = tool.directory().area("E06000001").orElseThrow().id();
        String giver = tool.directory().area("E06000002").orElseThrow().id();
        String contact = person(program, receiver, "Director of Finance", receiverMail);
        String helper = person(program, giver, "Director of Care", giverMail);
        Need need = new Need(
                "",
                receiver,
                "risk",
                "A risk share that both would sign",
                Optional.empty(),
                Need.State.CONFIRMED,
                Optional.empty(),
                Optional.of(new Need.Confirmed("The lead", SAID, Need.Way.LINK, Optional.of(contact))),
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                0);
        Offer offer = new Offer(
                "",
                Optional.of(helper),
                giver,
                "risk",
                1,
                When.ANY,
                Mode.EITHER,
                Set.of(),
                Set.of(),
                new Offer.Consent(Optional.of(SAID), "Chief", Optional.of(SAID)),
                Offer.State.OPEN,
                "",
                0);
        return tool.database()
                .write(
                        TEST,
                        "Set the scene",
                        tx -> new MailedScene(
                                new Needs(tx.sql()).add(tx.changes(), need),
                                new Offers(tx.sql()).add(tx.changes(), offer)));
    }

    private static String person(Api program, String area, String role, String mail) {
        ApiAnswer made = program.post("/api/people", Map.of("role", role, "area", area, "email", mail));
        assertEquals(201, made.status(), made::text);
        return made.json().get("id").asText();
    }
}
