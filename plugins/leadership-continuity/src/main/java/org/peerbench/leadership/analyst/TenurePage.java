package org.peerbench.leadership.analyst;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Measure;
import org.peerbench.leadership.measure.TenureRange;
import org.peerbench.leadership.picture.TenureCurve;
import org.peerbench.leadership.route.Asked;
import org.peerbench.leadership.survival.Interval;
import org.peerbench.leadership.survival.LogRank;
import org.peerbench.leadership.templates.JtetenureGenerated;

/** How long posts of a role family are held, over all areas that the viewer may see. */
public final class TenurePage {
    private TenurePage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String here,
            List<Option> roles,
            String role,
            String other,
            List<Option> intervals,
            String ci,
            List<Said> said,
            String picture,
            String apart,
            List<Exits.Row> exits,
            String exitPicture,
            String file,
            List<Defined> definitions) {}

    /** A measure with what it counts. */
    public record Defined(String name, String definition) {}

    /** What is said of a family: the sentence, and what it rests on. */
    public record Said(String name, String sentence, String facts, String note) {}

    /** Answers {@code tenure}. */
    public static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Interval interval = Asked.interval(request, texts);
        Families families = Families.of(request, context, Asked.all(request, texts));
        List<Option> roles = families.options();
        List<Family> chosen = chosen(request, families, roles, texts);
        Model model = model(context, roles, chosen, interval);
        return View.of(texts.of("tenure.title"), Template.of(JtetenureGenerated::render, model))
                .context(texts.of("tenure.context"))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")))
                .answer();
    }

    /** Answers {@code tenure.csv}: the life table. */
    public static Answer file(Request request, ToolContext context) {
        Texts texts = context.texts();
        Interval interval = Asked.interval(request, texts);
        Families families = Families.of(request, context, Asked.all(request, texts));
        return LifeTable.of(chosen(request, families, families.options(), texts), interval);
    }

    private static List<Family> chosen(Request request, Families families, List<Option> roles, Texts texts) {
        Optional<String> first = asked(request, "role", families, texts)
                .or(() -> roles.stream().map(Option::value).findFirst());
        Optional<String> second = asked(request, "with", families, texts);
        return Stream.of(first, second)
                .flatMap(Optional::stream)
                .distinct()
                .map(families::family)
                .toList();
    }

    private static Optional<String> asked(Request request, String name, Families families, Texts texts) {
        Optional<String> role = request.query(name);
        if (role.isPresent() && !families.has(role.get())) {
            throw Refusal.invalid("BAD_PARAMETER", name, texts.of("tenure.noRole", role.get()));
        }
        return role;
    }

    private static Model model(ToolContext context, List<Option> roles, List<Family> chosen, Interval interval) {
        Texts texts = context.texts();
        List<Family> drawn = chosen.stream().filter(Family::drawn).toList();
        String role = chosen.isEmpty() ? "" : chosen.get(0).role();
        String other = chosen.size() < 2 ? "" : chosen.get(1).role();
        Exits exits = new Exits(texts);
        List<Exits.Row> rows = drawn.isEmpty() ? List.of() : exits.rows(drawn.get(0), interval);
        return new Model(
                texts,
                context.path("tenure"),
                roles,
                role,
                other,
                Arrays.stream(Interval.values())
                        .map(each -> Option.of(each.word(), texts.of("tenure.ci." + each.word())))
                        .toList(),
                interval.word(),
                chosen.stream().map(family -> said(family, interval, texts)).toList(),
                drawn.isEmpty() ? "" : picture(drawn, interval, texts),
                drawn.size() == 2 ? apart(drawn, texts) : "",
                rows,
                rows.isEmpty() ? "" : exits.picture(drawn.get(0)),
                context.path("tenure.csv") + "?role=" + role + (other.isEmpty() ? "" : "&with=" + other) + "&ci="
                        + interval.word(),
                Arrays.stream(Measure.values())
                        .map(measure -> new Defined(texts.of(measure.nameKey()), texts.of(measure.definitionKey())))
                        .toList());
    }

    private static Said said(Family family, Interval interval, Texts texts) {
        if (!family.drawn()) {
            return new Said(family.name(), texts.of("tenure.few"), "", "");
        }
        List<String> notes = new ArrayList<>();
        notes.add(texts.of("tenure.entry"));
        if (family.tenures().leftOut() > 0) {
            notes.add(texts.of("tenure.leftOut", family.tenures().leftOut()));
        }
        if (family.tenures().open() > 0) {
            String range = new TypicalWords(texts).range(family.typical(interval), TenureRange.of(family.tenures()));
            notes.add(texts.of(
                    range == null ? "tenure.partial" : "tenure.partial.range",
                    family.tenures().open(),
                    range));
        }
        if (family.curve().emptied()) {
            notes.add(texts.of("tenure.emptied"));
        }
        return new Said(
                family.name(),
                new TypicalWords(texts).of(family.typical(interval), "typical.left"),
                texts.of(
                        "tenure.facts",
                        family.tenures().observations().size(),
                        family.curve().ended(),
                        family.areas(),
                        texts.of("tenure.ci." + interval.word())),
                String.join(" ", notes));
    }

    private static String picture(List<Family> drawn, Interval interval, Texts texts) {
        return new TenureCurve(
                        drawn.stream()
                                .map(family -> new TenureCurve.Curve(family.name(), family.curve()))
                                .toList(),
                        interval,
                        texts)
                .inPage();
    }

    private static String apart(List<Family> two, Texts texts) {
        LogRank rank = LogRank.of(
                two.stream().map(family -> family.tenures().observations()).toList());
        String p = Chances.of(rank.p());
        String key = rank.p() < 0.05 ? "tenure.apart" : "tenure.notApart";
        return texts.of(key, two.get(0).name(), two.get(1).name(), p);
    }
}
