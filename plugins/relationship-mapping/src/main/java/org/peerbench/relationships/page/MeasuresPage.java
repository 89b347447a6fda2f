package org.peerbench.relationships.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.measure.Share;
import org.peerbench.relationships.measure.Strands;
import org.peerbench.relationships.record.AreaStrands;
import org.peerbench.relationships.templates.JtemeasuresGenerated;

/** More measures: every figure of a network with its definition, its population and what to do about it. */
public final class MeasuresPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private MeasuresPage() {}

    /** Adds the page, its texts and the table as a file. */
    public static void contribute(Contributions to, Trusting trusting) {
        String read = Permissions.READ.key();
        to.texts(new Bundle("org.peerbench.relationships.measure.messages"));
        to.asset(new Asset("relationship-measures.css", "org/peerbench/relationships/relationship-measures.css"));
        to.page(new Page("areas/{area}/measures", read, (request, context) -> show(request, context, trusting)));
        to.exporter(new TableExporter("areas/{area}/measures", read, StandingsTable::take));
    }

    /** What is told of trust in an area, as of a day. */
    @FunctionalInterface
    public interface Trusting {
        GovernanceView.Trusted of(String area, LocalDate day, ToolContext context);
    }

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            Place place,
            Address address,
            boolean weighted,
            Choices choices,
            String level,
            String relation,
            String day,
            boolean empty,
            String sure,
            List<Gauges.Group> groups,
            GovernanceView governance,
            StandingsTable partners) {}

    /** Answers {@code areas/{area}/measures}. */
    private static Answer show(Request request, ToolContext context, Trusting trusting) {
        Measured measured = Measured.of(request, context);
        Place place = measured.shown().place();
        Filter filter = measured.shown().filter();
        Model model = new Model(
                context.texts(),
                place,
                filter.address().without("show", "only", "steps", "q", "status", "page", "unknown"),
                measured.weighted(),
                Choices.of(measured.shown()),
                Integer.toString(filter.question().level()),
                filter.question().relation().code(),
                request.asOf().toString(),
                measured.network().actors().isEmpty(),
                sure(measured),
                new Gauges(measured).groups(Strands.of(new AreaStrands(place.known()).of(filter.question()))),
                GovernanceView.of(measured, trusting.of(place.area().id(), request.asOf(), context)),
                StandingsTable.of(measured));
        return View.of(
                        context.texts().of("measures.title", place.area().name()),
                        Template.of(JtemeasuresGenerated::render, model))
                .context(context.texts().of("measures.context", measured.population(), DAY.format(request.asOf())))
                .under(place.trail())
                .about(place.area().id())
                .answer();
    }

    /** How much may be read from the figures, by the share of partners that have answered. */
    private static String sure(Measured measured) {
        Share answered = measured.measures().coverage().respondents();
        double share = answered.value().orElse(0);
        String word = share >= 0.8 ? "high" : share >= 0.65 ? "middle" : "low";
        return measured.texts().of("measures.sure." + word, answered.count(), answered.of());
    }
}
