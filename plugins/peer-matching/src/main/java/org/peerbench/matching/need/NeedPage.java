package org.peerbench.matching.need;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Select;
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.draft.Live;
import org.peerbench.matching.record.Need;
import org.peerbench.matching.standing.Spread;
import org.peerbench.matching.standing.Standing;
import org.peerbench.matching.standing.StandingWords;
import org.peerbench.matching.templates.JteneedGenerated;
import org.peerbench.matching.urgency.Part;
import org.peerbench.matching.urgency.Urgency;
import org.peerbench.matching.words.Names;
import org.peerbench.matching.words.Seen;
import org.peerbench.matching.words.WhenWords;
import org.peerbench.matching.words.Words;

/**
 * One need: how urgent it is and why, what others see, who could help, and what to do next. The side that helps is told what
 * is asked for, and not how urgent it is or what the partners said.
 */
public final class NeedPage {
    static final String PATH = "needs/{need}";

    private NeedPage() {}

    /**
     * The page, as its template sees it.
     *
     * @param moved   that a coordinator changed the urgency, in a sentence; empty where nobody did
     * @param word    who confirmed it, in a sentence
     * @param helping who could help; {@code null} for who may not know
     * @param move    the fields to change the urgency; none for who may not
     * @param cares   whether the viewer coordinates or speaks for the area, and so is told how urgent it is and why
     * @param place   where its addresses begin
     */
    public record Model(
            Texts texts,
            Content token,
            Need need,
            Tag urgency,
            Tag state,
            String moved,
            String workedOut,
            String word,
            List<Fact> facts,
            List<Reckoned> reckoned,
            String spread,
            Spread drawn,
            List<Seen> seen,
            Helping helping,
            List<Content> move,
            boolean cares,
            boolean arranges,
            String place,
            String area) {}

    /** Something to know of the need. */
    public record Fact(String name, String value) {}

    /**
     * How a part of the urgency was worked out.
     *
     * @param partners whether it is what the partners say
     * @param points   in words where they are not known
     */
    public record Reckoned(String part, String says, boolean partners, String points, int most) {}

    static Answer show(Request request, ToolContext context) {
        Need need = Reach.one(request, context);
        Live live = Live.read(context);
        Names names = Names.of(context);
        Texts texts = context.texts();
        Words words = new Words(texts);
        Urgency urgency = live.urgency(need);
        Standing standing = live.standings().of(need.area(), need.theme());
        String base = context.path("");
        String place = base.endsWith("/") ? base : base + "/";
        boolean arranges = request.may(Permissions.ARRANGE, null);
        boolean cares = Reach.cares(request, need);
        List<Seen> seen = context.signals().ofArea(need.area()).stream()
                .filter(each -> !each.tool().equals(context.tool())
                        && each.signal().theme().equals(need.theme()))
                .map(each -> Seen.of(each, texts))
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                need,
                words.urgencyTag(urgency.counting(need)),
                words.state(need.state()),
                need.moved()
                        .map(moved -> texts.of(
                                "need.moved",
                                words.urgency(OptionalInt.of(moved.tier())),
                                words.urgency(urgency.tier()),
                                moved.by(),
                                DayInWords.of(moved.on()),
                                moved.reason()))
                        .orElse(""),
                texts.of(
                        "need.workedOut",
                        words.urgency(urgency.tier()),
                        urgency.share().orElse(0)),
                word(need, texts),
                facts(need, names, texts),
                reckoned(urgency, standing, need, seen.size(), texts),
                new StandingWords(texts).spread(standing),
                Spread.of(standing),
                seen,
                arranges ? Helping.of(need, live, names, texts, place) : null,
                arranges ? move(need, texts) : List.of(),
                cares,
                arranges,
                place,
                names.code(need.area()));
        String title = texts.of("need.title", names.area(need.area()), names.theme(need.theme()));
        View view = View.of(title, Template.of(JteneedGenerated::render, model));
        if (cares) {
            view = view.context(texts.of(
                    "need.context", words.urgency(urgency.counting(need)), new StandingWords(texts).level(standing)));
        }
        return view.under(new View.Crumb(texts.of("matching.navigation"), base))
                .about(need.area())
                .answer();
    }

    private static String word(Need need, Texts texts) {
        return need.confirmed()
                .map(said -> texts.of("need.confirmed." + said.way().name(), said.by(), DayInWords.of(said.on())))
                .orElse(texts.of("need.unconfirmed"));
    }

    private static List<Fact> facts(Need need, Names names, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        String unsaid = texts.of("need.unsaid");
        facts.add(new Fact(
                texts.of("need.wish.fact"),
                need.wish().map(wish -> texts.of("need.wish." + wish.name())).orElse(unsaid)));
        facts.add(new Fact(texts.of("need.when"), new WhenWords(texts).of(need.when())));
        facts.add(new Fact(
                texts.of("need.meeting"), texts.of("entry.mode." + need.mode().name())));
        facts.add(new Fact(
                texts.of("entry.languages"),
                need.languages().isEmpty() ? texts.of("need.any") : String.join(", ", need.languages())));
        if (!need.prefers().isEmpty()) {
            facts.add(new Fact(
                    texts.of("need.prefers.fact"),
                    String.join(", ", need.prefers().stream().map(names::area).toList())));
        }
        return facts;
    }

    private static List<Reckoned> reckoned(Urgency urgency, Standing standing, Need need, int seen, Texts texts) {
        List<Reckoned> lines = new ArrayList<>();
        for (Part part : urgency.parts()) {
            String says = switch (part.kind()) {
                case ASSESSED -> new StandingWords(texts).level(standing);
                case SEEN -> part.known() ? texts.of("need.part.SEEN.says", seen) : texts.of("need.part.SEEN.none");
                case WISH ->
                    need.wish()
                            .map(wish -> texts.of("need.wish." + wish.name()))
                            .orElse(texts.of("need.unsaid"));
            };
            String points = part.known() ? String.valueOf(part.points().getAsInt()) : texts.of("need.part.unknown");
            boolean partners = part.kind() == Part.Kind.ASSESSED;
            lines.add(new Reckoned(texts.of("need.part." + part.kind().name()), says, partners, points, part.most()));
        }
        return lines;
    }

    private static List<Content> move(Need need, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("need.move.none")));
        IntStream.rangeClosed(Urgency.MOST, Urgency.LEAST)
                .forEach(tier ->
                        options.add(Option.of(String.valueOf(tier), new Words(texts).urgency(OptionalInt.of(tier)))));
        String chosen = need.moved().map(moved -> String.valueOf(moved.tier())).orElse("");
        String reason = need.moved().map(Need.Moved::reason).orElse("");
        return List.of(
                new Select("moved", texts.of("need.move.to"), null, options, chosen, null),
                TextField.of("reason", texts.of("need.move.reason"), reason, null));
    }
}
