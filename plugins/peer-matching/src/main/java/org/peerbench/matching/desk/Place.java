package org.peerbench.matching.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.View;
import org.peerbench.matching.record.StoredRound;

/** Where the pages of rounds are. */
public record Place(ToolContext context) {
    /** All rounds. */
    public static final String ROUNDS = "rounds";

    /** One of them. */
    public static final String ROUND = "rounds/{round}";

    /** All rounds. */
    public String rounds() {
        return context.path(ROUNDS);
    }

    /** One of them. */
    public String round(String id) {
        return context.path(ROUNDS + "/" + id);
    }

    /** While it is being worked out. */
    public String running(String id, String run) {
        return round(id) + "?run=" + run;
    }

    /** What else could be chosen for one of its needs. */
    String choices(String id, String need) {
        return round(id) + "/why-not?need=" + encoded(need);
    }

    /** A need. */
    public String need(String id) {
        return context.path("needs/" + id);
    }

    /** An id as a part of a query: those of a round from a file may hold anything. */
    public static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    /** Of pages about all rounds. */
    public View.Crumb[] aboveRounds() {
        return new View.Crumb[] {new View.Crumb(context.texts().of("matching.navigation"), context.path(""))};
    }

    /** Of a round's page. */
    public View.Crumb[] aboveRound() {
        return new View.Crumb[] {
            aboveRounds()[0], new View.Crumb(context.texts().of("desk.rounds"), rounds())
        };
    }

    /** Of the pages below a round's. */
    public View.Crumb[] below(StoredRound round) {
        return new View.Crumb[] {aboveRound()[0], aboveRound()[1], new View.Crumb(round.name(), round(round.id()))};
    }
}
