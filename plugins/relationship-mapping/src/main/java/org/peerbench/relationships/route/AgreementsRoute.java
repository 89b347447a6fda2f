package org.peerbench.relationships.route;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.agreement.Agreement;
import org.peerbench.relationships.agreement.Agreements;
import org.peerbench.relationships.agreement.Paper;
import org.peerbench.relationships.page.Place;

/** What the partners of an area agreed, for programs. */
final class AgreementsRoute {
    private AgreementsRoute() {}

    /**
     * The agreements, and pairs that are bound to each other without one.
     *
     * @param unwritten pairs of ids
     */
    public record Answer(List<Agreed> agreements, List<Ends> unwritten) {}

    /**
     * One agreement.
     *
     * @param kind     plan, pooled-budget, risk-share, joint-post, data-sharing or other
     * @param status   talking, drafted, signed, open (others may join) or lapsed
     * @param onPaper  pairs of its parties without a working link that both confirm; none while it is not in force
     */
    public record Agreed(
            String id,
            String title,
            String kind,
            String status,
            @Maybe String from,
            @Maybe String to,
            List<Party> parties,
            List<Risk> risks,
            List<Ends> onPaper,
            String source,
            String note) {}

    /** One party. */
    public record Party(String organisation, @Maybe String joined) {}

    /** One risk; {@code borneBy} is an organisation's id, {@code shared} or {@code open}. */
    public record Risk(String kind, String what, String borneBy) {}

    /** Two organisations. */
    public record Ends(String a, String b) {}

    static void contribute(Contributions to) {
        to.route(Route.get(
                "areas/{area}/agreements",
                Permissions.READ.key(),
                "What the partners of an area agreed, and where that is a relationship on paper only",
                List.of(Parameter.optional("asOf", "As it was true on this day, today by default")),
                Answer.class,
                (call, context) -> Reply.ok(answer(call, context))));
    }

    private static Answer answer(ApiRequest<Void> call, ToolContext context) {
        Place place = Place.of(call.request(), context);
        Paper paper = Paper.of(place.known(), call.request().asOf(), context);
        return new Answer(
                context
                        .database()
                        .read(sql -> new Agreements(sql).of(place.area().id()))
                        .stream()
                        .map(agreement -> agreed(agreement, paper))
                        .toList(),
                paper.unwritten().stream()
                        .map(tie -> new Ends(tie.from(), tie.to()))
                        .toList());
    }

    private static Agreed agreed(Agreement agreement, Paper paper) {
        return new Agreed(
                agreement.id(),
                agreement.title(),
                agreement.kind().code(),
                agreement.status().code(),
                text(agreement.at().from()),
                text(agreement.at().to()),
                agreement.parties().stream()
                        .map(party -> new Party(
                                party.organisation(), text(party.joined().orElse(null))))
                        .toList(),
                agreement.risks().stream()
                        .map(risk -> new Risk(risk.kind().code(), risk.what(), risk.borneBy()))
                        .toList(),
                paper.onPaperOnly(agreement).stream()
                        .map(pair -> new Ends(pair.one(), pair.other()))
                        .toList(),
                agreement.source(),
                agreement.note());
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.text();
    }
}
