package org.peerbench.relationships.page;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.date.Span;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.AnswerStatus;
import org.peerbench.relationships.network.Basis;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.record.Reports;
import org.peerbench.relationships.sentences.DateWords;
import org.peerbench.relationships.sentences.TieRow;
import org.peerbench.relationships.templates.JtepairGenerated;

/** Everything that was said about two partners. */
public final class PairPage {
    private static final DateTimeFormatter RECORDED =
            DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final Remarks remarks;

    /** With what else there is to say about a pair. */
    public PairPage(Remarks remarks) {
        this.remarks = remarks;
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Content token,
            String from,
            String to,
            String now,
            List<Said> reports,
            List<Remarks.Remark> remarks,
            boolean writes) {}

    /** One report. */
    public record Said(
            String id, String who, String closeness, String when, String observed, String source, String recorded) {}

    /** Answers {@code areas/{area}/pairs/{from}/{to}}. */
    public Answer show(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        Organisation from = partner(request.path("from"), context);
        Organisation to = partner(request.path("to"), context);
        List<Said> said = place.known().reports(Relations.INTENSITY, Basis.recordedBy(request.recordedBy())).stream()
                .filter(report -> about(report, from.id(), to.id()))
                .map(report -> said(report, context))
                .toList();
        Model model = new Model(
                context.texts(),
                place,
                request.formToken(),
                from.id(),
                to.id(),
                now(place, from.id(), to.id(), request),
                said,
                remarks.of(place, request).stream()
                        .filter(remark -> remark.about(from.id(), to.id()))
                        .toList(),
                request.may(Permissions.WRITE, place.area().id()));
        return View.of(
                        context.texts().of("pair.title", from.name(), to.name()),
                        Template.of(JtepairGenerated::render, model))
                .context(context.texts().of("pair.context", said.size()))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    /** How it stands on the day, as the map begins; nothing when one of the two is not at the table. */
    private static String now(Place place, String from, String to, Request request) {
        NetworkQuestion question =
                NetworkQuestion.of(Relations.INTENSITY, request.asOf()).at(Filter.working(Relations.INTENSITY));
        Network network = place.known().network(question);
        return network.dyads().stream()
                .filter(dyad -> dyad.touches(from) && dyad.touches(to))
                .findFirst()
                .map(dyad -> TieRow.of(network, dyad))
                .map(row -> place.texts()
                        .of(
                                "pair.now." + row.status(),
                                row.closeness().in(place.texts()),
                                row.saysSo().in(place.texts())))
                .orElse(null);
    }

    static Organisation partner(String id, ToolContext context) {
        return context.directory()
                .organisation(id)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noPartner")));
    }

    private static boolean about(Report report, String one, String other) {
        return (report.sender().equals(one) && report.receiver().equals(other))
                || (report.sender().equals(other) && report.receiver().equals(one));
    }

    private static Said said(Report report, ToolContext context) {
        Texts texts = context.texts();
        String who = context.directory()
                .organisation(report.onBehalfOf())
                .map(Organisation::name)
                .orElse(report.onBehalfOf());
        String closeness = report.answer().given()
                ? texts.of("scale." + report.relation() + "."
                        + report.answer().value().getAsInt())
                : texts.of(report.answer().status() == AnswerStatus.DONT_KNOW ? "pair.dontKnow" : "tie.unknown");
        return new Said(
                report.id(),
                who,
                closeness,
                when(report.period(), texts),
                text(report.observed().orElse(null), texts),
                report.note().isEmpty() ? report.source() : report.source() + " – " + report.note(),
                RECORDED.format(report.recordedAt()));
    }

    private static String when(Span period, Texts texts) {
        if (period.from() == null && period.to() == null) {
            return texts.of("page.notKnown");
        }
        String which = period.to() == null ? "since" : period.from() == null ? "until" : "both";
        return texts.of("pair.when." + which, text(period.from(), texts), text(period.to(), texts));
    }

    private static String text(PartialDate date, Texts texts) {
        return date == null ? texts.of("page.notKnown") : DateWords.of(date);
    }

    /** Receives {@code areas/{area}/reports/{report}/take-back}. */
    public static Answer takeBack(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        String what = context.texts().of("pair.takenBack", place.area().name());
        Instant now = context.clock().instant();
        return context.database().write(request.author(), what, tx -> {
            boolean there =
                    new Reports(tx.sql()).supersede(tx.changes(), place.area().id(), request.path("report"), now);
            if (!there) {
                throw Refusal.notFound(context.texts().of("pair.noReport"));
            }
            return Answer.Redirect.to(place.path(""))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
