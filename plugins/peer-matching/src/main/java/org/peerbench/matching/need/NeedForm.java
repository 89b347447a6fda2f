package org.peerbench.matching.need;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.date.DayInWords;
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
import org.peerbench.matching.record.Need;
import org.peerbench.matching.record.Needs;
import org.peerbench.matching.words.Names;

/** Says what an area needs, or changes it. */
final class NeedForm {
    static final String NEW = "areas/{area}/needs/new";
    static final String EDIT = "needs/{need}/edit";

    private static final int ROWS = 4;

    private NeedForm() {}

    static Answer showNew(Request request, ToolContext context) {
        Form blank = new Form(request.query("theme")
                .map(theme -> Map.of("theme", List.of(theme), "mode", List.of("EITHER")))
                .orElse(Map.of("mode", List.of("EITHER"))));
        return viewNew(request, context, new Entered(blank, context.texts())).answer();
    }

    static Answer add(Request request, ToolContext context) {
        Area area = area(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Need need = NeedEntry.read(entered, NeedEntry.blank(area.id()), Names.of(context), context.directory());
        if (!entered.fine()) {
            return viewNew(request, context, entered).answer();
        }
        String what = context.texts().of("need.added");
        return context.database().write(request.author(), what, tx -> {
            String id = new Needs(tx.sql()).add(tx.changes(), need);
            return Answer.Redirect.to(context.path("needs/" + id))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    static Answer showEdit(Request request, ToolContext context) {
        Need need = Reach.own(request, context);
        return viewEdit(request, context, need, new Entered(filled(need), context.texts()))
                .answer();
    }

    static Answer change(Request request, ToolContext context) {
        Need before = Reach.own(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Need need = NeedEntry.read(entered, before, Names.of(context), context.directory());
        if (!entered.fine()) {
            return viewEdit(request, context, before, entered).answer();
        }
        return Saved.need(request, context, need.seen(Saved.revision(request)), "need.changed");
    }

    private static Area area(Request request, ToolContext context) {
        String asked = request.path("area");
        return context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("entry.area.unknown", asked)));
    }

    private static View viewNew(Request request, ToolContext context, Entered entered) {
        Area area = area(request, context);
        Texts texts = context.texts();
        return view(
                request,
                context,
                entered,
                texts.of("need.new", area.name()),
                area.id(),
                Map.of(),
                context.path("areas/" + area.code() + "/needs/new"),
                context.path("areas/" + area.code()));
    }

    private static View viewEdit(Request request, ToolContext context, Need need, Entered entered) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        return view(
                request,
                context,
                entered,
                texts.of("need.edit", names.area(need.area())),
                need.area(),
                Map.of("revision", String.valueOf(need.revision())),
                context.path("needs/" + need.id() + "/edit"),
                context.path("needs/" + need.id()));
    }

    private static View view(
            Request request,
            ToolContext context,
            Entered entered,
            String title,
            String area,
            Map<String, String> hidden,
            String action,
            String back) {
        Texts texts = context.texts();
        Names names = Names.of(context);
        Fields fields = new Fields(entered, texts)
                .select("theme", "need.theme", themes(names, texts))
                .lines("ask", "need.ask", ROWS)
                .radios(
                        "wish",
                        "need.wish.label",
                        Arrays.stream(Need.Wish.values())
                                .map(wish -> Option.of(wish.name(), texts.of("need.wish." + wish.name())))
                                .toList())
                .suiting("need", areas(names, area, texts));
        return FormPage.view(
                        title,
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("need.note")),
                        hidden,
                        fields.list(),
                        action,
                        texts.of("need.save"),
                        back)
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(names.area(area), context.path("areas/" + names.code(area))))
                .about(area);
    }

    private static List<Option> themes(Names names, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("need.theme.choose")));
        options.addAll(names.themeOptions());
        return options;
    }

    private static List<Option> areas(Names names, String own, Texts texts) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("need.prefers.none")));
        names.areas().stream()
                .filter(area -> !area.id().equals(own))
                .forEach(area -> options.add(Option.of(area.id(), area.name())));
        return options;
    }

    private static Form filled(Need need) {
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("theme", List.of(need.theme()));
        fields.put("ask", List.of(need.ask()));
        fields.put("wish", need.wish().map(Enum::name).stream().toList());
        fields.put("from", need.when().from().map(DayInWords::of).stream().toList());
        fields.put("until", need.when().until().map(DayInWords::of).stream().toList());
        fields.put("weekdays", need.when().days().stream().map(DayOfWeek::name).toList());
        fields.put("mode", List.of(need.mode().name()));
        fields.put("languages", List.of(String.join(", ", need.languages())));
        fields.put("prefers", List.copyOf(need.prefers()));
        return new Form(fields);
    }
}
