package org.peerbench.matching.offer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Form;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.Fields;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.Cap;
import org.peerbench.matching.record.Caps;

/** How much an area can give and receive at once, all its people and themes together. */
final class CapForm {
    static final String PATH = "areas/{area}/limits";

    private static final int MOST = 50;

    private CapForm() {}

    static Answer show(Request request, ToolContext context) {
        Area area = area(request, context);
        Optional<Cap> cap = context.database().read(sql -> new Caps(sql).ofArea(area.id()));
        Form filled = new Form(Map.of(
                "giving", cap.map(Cap::giving).map(CapForm::text).orElse(List.of()),
                "receiving", cap.map(Cap::receiving).map(CapForm::text).orElse(List.of())));
        return view(request, context, area, new Entered(filled, context.texts()))
                .answer();
    }

    static Answer save(Request request, ToolContext context) {
        Area area = area(request, context);
        Entered entered = new Entered(request.form(), context.texts());
        Cap cap = new Cap(
                "",
                Optional.of(area.id()),
                Optional.empty(),
                number(entered, "giving"),
                number(entered, "receiving"),
                0);
        if (!entered.fine()) {
            return view(request, context, area, entered).answer();
        }
        String what = context.texts().of("cap.saved");
        return context.database().write(request.author(), what, tx -> {
            new Caps(tx.sql()).set(tx.changes(), cap);
            return Answer.Redirect.to(context.path("areas/" + area.code()))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static List<String> text(OptionalInt number) {
        return number.isPresent() ? List.of(String.valueOf(number.getAsInt())) : List.of();
    }

    private static OptionalInt number(Entered entered, String field) {
        return entered.text(field).isEmpty() ? OptionalInt.empty() : OptionalInt.of(entered.number(field, 0, MOST));
    }

    private static Area area(Request request, ToolContext context) {
        String asked = request.path("area");
        return context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("entry.area.unknown", asked)));
    }

    private static View view(Request request, ToolContext context, Area area, Entered entered) {
        Texts texts = context.texts();
        Fields fields =
                new Fields(entered, texts).number("giving", "cap.giving").number("receiving", "cap.receiving");
        String home = context.path("areas/" + area.code());
        return FormPage.view(
                        texts.of("cap.title", area.name()),
                        request,
                        texts,
                        entered.errors(),
                        List.of(texts.of("cap.text")),
                        Map.of(),
                        fields.list(),
                        home + "/limits",
                        texts.of("cap.save"),
                        home)
                .under(
                        new View.Crumb(texts.of("matching.navigation"), context.path("")),
                        new View.Crumb(area.name(), home))
                .about(area.id());
    }
}
