package org.peerbench.matching.learning;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.Request;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Words;

/**
 * The programme report as one reader may have it.
 *
 * @param figures   all of them; those that could be traced to an area are told to coordinators alone
 * @param themes    needs by theme, for coordinators
 * @param urgencies needs by urgency, for coordinators
 */
record Report(Asked asked, Programme programme, List<Figure> figures, List<Tally> themes, List<Tally> urgencies) {
    static Report of(Request request, ToolContext context) {
        Asked asked = Asked.of(request, context);
        Facts facts = context.database().read(Facts::read);
        Programme programme = new Programme(facts, asked.period(), asked.today());
        List<Figure> figures = Figures.of(programme).stream()
                .filter(figure -> asked.arranges() || figure.part() != Figure.Part.NOTHING)
                .toList();
        if (!asked.arranges()) {
            return new Report(asked, programme, figures, List.of(), List.of());
        }
        Names names = Names.of(context);
        Live live = Live.read(context);
        Words words = new Words(context.texts());
        return new Report(
                asked,
                programme,
                figures,
                Tally.of(
                        programme,
                        names.themes().stream().map(Theme::label).toList(),
                        need -> names.theme(need.theme())),
                Tally.of(programme, urgencies(words), need -> words.urgency(urgency(need, facts, live))));
    }

    private static List<String> urgencies(Words words) {
        return Stream.concat(
                        IntStream.rangeClosed(Urgency.MOST, Urgency.LEAST).mapToObj(OptionalInt::of),
                        Stream.of(OptionalInt.empty()))
                .map(words::urgency)
                .toList();
    }

    /** As it counted when help was last offered; of a need to which none was, as it counts now. */
    static OptionalInt urgency(Need need, Facts facts, Live live) {
        return facts.supports().values().stream()
                .filter(support ->
                        support.need().equals(need.id()) && support.tier().isPresent())
                .reduce((first, last) -> last)
                .map(support -> support.tier())
                .orElseGet(() -> live.urgency(need).counting(need));
    }

    /** Whether the reader is told a figure. */
    boolean tells(Figure figure) {
        return asked.arranges() || figure.untraceable();
    }

    /** Whether there is nothing at all to report, in any period. */
    boolean blank() {
        return programme.facts().supports().isEmpty()
                && programme.facts().needs().stream()
                        .noneMatch(need -> need.confirmed().isPresent());
    }
}
