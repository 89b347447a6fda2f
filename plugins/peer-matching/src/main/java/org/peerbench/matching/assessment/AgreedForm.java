package org.peerbench.matching.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.AgreedLevel;
import org.peerbench.matching.record.Assessments;
import org.peerbench.matching.standing.Standing;
import org.peerbench.matching.words.Names;

/** On which level an area's partners agreed when they talked. */
final class AgreedForm {
    static final String PATH = "areas/{area}/assessment/agreed";

    private static final int ROWS = 3;

    private AgreedForm() {}

    static Answer show(Request request, ToolContext context) {
        Form begun = new Form(request.query("theme")
                .map(theme -> Map.of("theme", List.of(theme)))
                .orElse(Map.of()));
        return view(request, context, new Entered(begun, context.texts())).answer();
    }

    static Answer save(Request request, ToolContext context) {
        Area area = AssessmentPage.area(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        String theme = entered.needed("theme", "need.theme.missing");
        if (!theme.isEmpty()
                && Names.of(context).themes().stream()
                        .noneMatch(each -> each.key().equals(theme))) {
            entered.wrong("theme", "need.theme.unknown", theme);
        }
        int level = entered.number("level", Standing.LOWEST, Standing.HIGHEST);
        Optional<LocalDate> on = entered.day("on");
        LocalDate today = LocalDate.now(context.clock());
        if (on.filter(day -> day.isAfter(today)).isPresent()) {
            entered.wrong("on", "assess.on.future");
        }
        String note = entered.text("note");
        if (!entered.fine()) {
            return view(request, context, entered).answer();
        }
        AgreedLevel agreed = new AgreedLevel(
                "",
                area.id(),
                theme,
                level,
                on.orElse(today),
                note,
                request.viewer().name(),
                0);
        String what = context.texts().of("assess.agreed");
        return context.database().write(request.author(), what, tx -> {
            new Assessments(tx.sql()).agree(tx.changes(), agreed);
            return Answer.Redirect.to(context.path("areas/" + area.code() + "/assessment"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static View view(Request request, ToolContext context, Entered entered) {
        Texts texts = context.texts();
        Area area = AssessmentPage.area(request, context);
        List<Option> themes = new ArrayList<>();
        themes.add(Option.of("", texts.of("need.theme.choose")));
        themes.addAll(Names.of(context).themeOptions());
        Fields fields = new Fields(entered, texts)
                .select("theme", "assess.theme", themes)
                .radios(
                        "level",
                        "assess.level",
                        IntStream.rangeClosed(Standing.LOWEST, Standing.HIGHEST)
                                .mapToObj(level -> Option.of(
                                        String.valueOf(level), level + ": " + texts.of("assess.level." + level)))
                                .toList())
                .day("on", "assess.on")
                .lines("note", "assess.note", ROWS);
        String home = context.path("areas/" + area.code() + "/assessment");
        return FormPage.view(
                        texts.of("assess.agree.title", area.name()),
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("assess.agree.text")),
                        Map.of(),
                        fields.list(),
                        home + "/agreed",
                        texts.of("assess.save"),
                        home)
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(texts.of("assess.title", area.name()), home))
                .about(area.id());
    }
}
