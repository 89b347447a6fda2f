package org.peerbench.leadership.analyst;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.picture.FunnelPicture;
import org.peerbench.leadership.route.Asked;
import org.peerbench.leadership.survival.Funnel;
import org.peerbench.leadership.survival.Limits;
import org.peerbench.leadership.templates.JtecompareGenerated;
import org.peerbench.leadership.words.DateWords;

/** How often holders change in an area, beside other areas: what differs by more than chance, and no ranking. */
public final class ComparePage {
    private static final int YEARS = 3;
    private static final List<String> HEADINGS =
            List.of("area", "seat_years", "changes", "changes_per_100_seat_years", "limits_95", "limits_99_8");

    private ComparePage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String here,
            String from,
            String to,
            List<Option> areas,
            String area,
            String lead,
            String left,
            String picture,
            List<CompareRow> rows,
            String file) {}

    /** Answers {@code compare}. */
    public static Answer show(Request request, ToolContext context) {
        Texts texts = context.texts();
        Window window = Asked.years(request, YEARS, texts);
        Field field = Field.of(request, context, window);
        Optional<Compared> own = own(request, field, texts);
        String area = own.map(one -> one.area().code()).orElse("");
        boolean shown = shown(field, own);
        Model model = new Model(
                texts,
                context.path("compare"),
                window.from().toString(),
                window.to().toString(),
                field.all().stream()
                        .map(one -> Option.of(one.area().code(), one.area().name()))
                        .toList(),
                area,
                lead(field, own, texts),
                texts.of("compare.left", field.fit().size(), field.unchecked(), field.small()),
                shown ? picture(field, own, texts) : "",
                shown ? rows(field, own, texts) : List.of(),
                context.path("compare.csv") + "?from=" + window.from() + "&to=" + window.to() + "&area=" + area);
        return View.of(texts.of("compare.title"), Template.of(JtecompareGenerated::render, model))
                .context(texts.of("compare.context", DateWords.of(window.from()), DateWords.of(window.to())))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")))
                .about(own.map(one -> one.area().id()).orElse(null))
                .answer();
    }

    /** Answers {@code compare.csv}. */
    public static Answer file(Request request, ToolContext context) {
        Texts texts = context.texts();
        Field field = Field.of(request, context, Asked.years(request, YEARS, texts));
        Optional<Compared> own = own(request, field, texts);
        List<CompareRow> rows = shown(field, own) ? rows(field, own, texts) : List.of();
        return new Answer.Tables(
                "leadership-compared.csv",
                List.of(new Answer.Tables.Sheet(
                        "Compared",
                        HEADINGS,
                        rows.stream()
                                .map(row -> Arrays.asList(
                                        row.name(),
                                        row.seatYears(),
                                        row.changes(),
                                        row.rate(),
                                        row.inner(),
                                        row.outer()))
                                .toList())));
    }

    private static Optional<Compared> own(Request request, Field field, Texts texts) {
        return request.query("area")
                .map(asked -> field.area(asked)
                        .orElseThrow(
                                () -> Refusal.invalid("BAD_PARAMETER", "area", texts.of("compare.noArea", asked))));
    }

    /** An area that is not fit is refused, whatever the others are. */
    private static boolean shown(Field field, Optional<Compared> own) {
        return field.enough() && own.map(Compared::fit).orElse(true);
    }

    private static String lead(Field field, Optional<Compared> own, Texts texts) {
        if (own.isPresent() && own.get().small()) {
            return texts.of("compare.small", own.get().area().name());
        }
        if (own.isPresent() && !own.get().rate().comparable()) {
            return texts.of("compare.unchecked", own.get().area().name());
        }
        if (!field.enough()) {
            return texts.of("compare.few");
        }
        return own.map(one -> placed(field, one, texts))
                .orElse(texts.of("compare.all", CompareRow.tenth(field.rate())));
    }

    private static String placed(Field field, Compared one, Texts texts) {
        Funnel funnel = field.around(one);
        double rate = one.rate().perHundred() / 100;
        boolean inner = funnel.inner().low() <= rate && rate <= funnel.inner().high();
        boolean outer = funnel.outer().low() <= rate && rate <= funnel.outer().high();
        String key = inner ? "compare.inside" : outer ? "compare.outside" : "compare.beyond";
        return texts.of(
                key,
                one.area().name(),
                CompareRow.tenth(100 * rate),
                between(inner ? funnel.inner() : funnel.outer(), texts),
                between(funnel.inner(), texts));
    }

    private static String between(Limits limits, Texts texts) {
        return texts.of("compare.limits", CompareRow.tenth(100 * limits.low()), CompareRow.tenth(100 * limits.high()));
    }

    private static String picture(Field field, Optional<Compared> own, Texts texts) {
        List<FunnelPicture.Dot> dots = field.fit().stream()
                .map(one -> new FunnelPicture.Dot(
                        one.rate().seatYears(),
                        one.rate().perHundred(),
                        own.filter(one::equals).map(it -> it.area().name()).orElse("")))
                .toList();
        return new FunnelPicture(dots, field.rate(), texts).inPage();
    }

    private static List<CompareRow> rows(Field field, Optional<Compared> own, Texts texts) {
        return field.fit().stream()
                .map(one -> CompareRow.of(one, own.filter(one::equals).isPresent(), field.around(one), texts))
                .toList();
    }
}
