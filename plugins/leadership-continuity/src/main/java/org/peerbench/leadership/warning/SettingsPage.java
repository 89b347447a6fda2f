package org.peerbench.leadership.warning;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.templates.JtethresholdsGenerated;

/** From when on each rule warns. */
public final class SettingsPage {
    private static final int MOST = 3660;

    private SettingsPage() {}

    /** The page, as its template sees it. */
    public record Model(Texts texts, Content token, Content errors, List<Line> rules, String save, String back) {}

    /** One rule with its fields. */
    public record Line(String number, String name, List<Content> fields) {}

    static Answer show(Request request, ToolContext context) {
        Thresholds now = context.database().read(Thresholds::stored);
        return view(request, context, now, new FormErrors(), false).answer();
    }

    private static View view(Request request, ToolContext context, Thresholds now, FormErrors errors, boolean entered) {
        Texts texts = context.texts();
        List<Line> rules = Arrays.stream(Rule.values())
                .map(rule -> {
                    List<Content> fields = new ArrayList<>();
                    fields.add(field(rule, "first", now.first(rule), rule.usual(), request, errors, entered, texts));
                    if (rule.second() > 0) {
                        fields.add(field(
                                rule, "second", now.second(rule), rule.second(), request, errors, entered, texts));
                    }
                    return new Line(rule.number(), texts.of("warning.rule." + rule.key()), fields);
                })
                .toList();
        Model model = new Model(
                texts,
                request.formToken(),
                new ErrorSummary(texts.of("warning.problem"), errors),
                rules,
                context.path("warnings/settings"),
                context.path(""));
        return View.of(texts.of("warning.settings"), Template.of(JtethresholdsGenerated::render, model))
                .under(new View.Crumb(texts.of("page.leadership"), context.path("")));
    }

    private static Content field(
            Rule rule,
            String which,
            int now,
            int usual,
            Request request,
            FormErrors errors,
            boolean entered,
            Texts texts) {
        String name = rule.key() + "-" + which;
        String value = entered ? request.form().text(name) : Integer.toString(now);
        return TextField.of(name, texts.of("warning.rule." + rule.key() + "." + which), value, errors.of(name))
                .hint(texts.of("warning.usual", usual));
    }

    static Answer save(Request request, ToolContext context) {
        Texts texts = context.texts();
        FormErrors errors = new FormErrors();
        Thresholds now = context.database().read(Thresholds::stored);
        for (Rule rule : Rule.values()) {
            if (number(request, rule, "first").isEmpty()) {
                errors.add(rule.key() + "-first", texts.of("warning.number", MOST));
            }
            if (rule.second() > 0 && number(request, rule, "second").isEmpty()) {
                errors.add(rule.key() + "-second", texts.of("warning.number", MOST));
            }
        }
        if (!errors.isEmpty()) {
            return view(request, context, now, errors, true).invalid().answer();
        }
        String what = texts.of("warning.settings.saved");
        return context.database().write(request.author(), what, tx -> {
            for (Rule rule : Rule.values()) {
                now.put(
                        tx.changes(),
                        rule,
                        number(request, rule, "first").orElseThrow(),
                        rule.second() > 0 ? number(request, rule, "second").orElseThrow() : 0);
            }
            return Answer.Redirect.to(context.path("warnings/settings"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }

    private static OptionalInt number(Request request, Rule rule, String which) {
        String text = request.form().text(rule.key() + "-" + which);
        return text.matches("\\d{1,4}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= MOST
                ? OptionalInt.of(Integer.parseInt(text))
                : OptionalInt.empty();
    }
}
