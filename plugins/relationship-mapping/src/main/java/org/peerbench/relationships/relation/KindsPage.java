package org.peerbench.relationships.relation;

import gg.jte.Content;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Action;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.ErrorSummary;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.page.part.TextArea;
import org.peerbench.api.page.part.TextField;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.relationships.Permissions;
import org.peerbench.relationships.network.Relation;
import org.peerbench.relationships.network.ScalePoint;
import org.peerbench.relationships.record.StoredRelations;
import org.peerbench.relationships.templates.JtekindsGenerated;

/** What can be asked about two partners: the kinds of link with their answers, and adding one. */
public final class KindsPage {
    private KindsPage() {}

    /** The page, as its template sees it. */
    public record Model(
            Texts texts,
            String path,
            Content token,
            List<Kind> kinds,
            List<Option> offered,
            Content errors,
            List<Content> fields,
            boolean writes) {}

    /** One kind of link. */
    public record Kind(String name, String direction, List<String> answers, String from) {}

    /** Adds the page, its two actions and its texts. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.relationships.relation.messages"));
        to.page(new Page(
                "kinds",
                Permissions.READ.key(),
                (request, context) -> view(request, context, KindEntry.EMPTY, new FormErrors())
                        .answer()));
        to.action(new Action("kinds", Permissions.WRITE.key(), KindsPage::add));
        to.action(new Action("kinds/ready-made", Permissions.WRITE.key(), KindsPage::addReadyMade));
    }

    private static View view(Request request, ToolContext context, KindEntry entry, FormErrors errors) {
        Texts texts = context.texts();
        List<Relation> all = context.database().read(sql -> new StoredRelations(sql).all());
        Set<String> codes = all.stream().map(Relation::code).collect(Collectors.toSet());
        Model model = new Model(
                texts,
                context.path("kinds"),
                request.formToken(),
                all.stream().map(relation -> kind(relation, texts)).toList(),
                Arrays.stream(ReadyMade.values())
                        .filter(each -> !codes.contains(each.code()))
                        .map(each -> Option.of(each.code(), texts.of("kinds." + each.code())))
                        .toList(),
                new ErrorSummary(texts.of("form.problem"), errors),
                fields(entry, errors, texts),
                request.may(Permissions.WRITE, null));
        return View.of(texts.of("kinds.title"), Template.of(JtekindsGenerated::render, model))
                .context(texts.of("kinds.context"))
                .under(new View.Crumb(texts.of("page.relationships"), context.path("")));
    }

    private static Kind kind(Relation relation, Texts texts) {
        return new Kind(
                relation.label().in(texts),
                texts.of(relation.directed() ? "kinds.directed" : "kinds.mutual"),
                relation.scale().points().stream()
                        .map(point -> texts.of(
                                point.meansTie() ? "kinds.answer" : "kinds.answer.none",
                                point.value(),
                                point.label().in(texts)))
                        .toList(),
                relation.scale()
                        .point(relation.level())
                        .map(ScalePoint::label)
                        .orElseThrow()
                        .in(texts));
    }

    private static List<Content> fields(KindEntry entry, FormErrors errors, Texts texts) {
        return List.of(
                TextField.of("name", texts.of("kinds.name"), entry.name(), errors.of("name"))
                        .hint(texts.of("kinds.name.hint")),
                new Radios(
                        "directed",
                        texts.of("kinds.direction"),
                        null,
                        yesOrNo(texts, "kinds.direction"),
                        entry.directed(),
                        null),
                new TextArea(
                        "answers",
                        texts.of("kinds.answers"),
                        texts.of("kinds.answers.hint"),
                        entry.answers(),
                        errors.of("answers"),
                        5),
                new Radios("none", texts.of("kinds.none"), null, yesOrNo(texts, "kinds.none"), entry.none(), null),
                new Radios(
                        "closest",
                        texts.of("kinds.closest"),
                        texts.of("kinds.closest.hint"),
                        yesOrNo(texts, "kinds.closest"),
                        entry.closest(),
                        null));
    }

    private static List<Option> yesOrNo(Texts texts, String key) {
        return List.of(Option.of("no", texts.of(key + ".no")), Option.of("yes", texts.of(key + ".yes")));
    }

    private static Answer add(Request request, ToolContext context) {
        KindEntry entry = KindEntry.of(request.form());
        Set<String> taken = context.database().read(sql -> new StoredRelations(sql).all()).stream()
                .map(Relation::code)
                .collect(Collectors.toSet());
        FormErrors errors = entry.check(taken, context.texts());
        return errors.isEmpty()
                ? store(request, context, entry.relation())
                : view(request, context, entry, errors).invalid().answer();
    }

    private static Answer addReadyMade(Request request, ToolContext context) {
        ReadyMade chosen = ReadyMade.byCode(request.form().text("kind"))
                .orElseThrow(() -> Refusal.notFound(context.texts().of("kinds.unknown")));
        return store(request, context, chosen.relation(context.texts()));
    }

    private static Answer store(Request request, ToolContext context, Relation relation) {
        String what = context.texts().of("kinds.added", relation.label().in(context.texts()));
        return context.database().write(request.author(), what, tx -> {
            StoredRelations relations = new StoredRelations(tx.sql());
            if (relations.byCode(relation.code()).isEmpty()) {
                relations.add(tx.changes(), relation);
            }
            return Answer.Redirect.to(context.path("kinds"))
                    .saying(what)
                    .undoing(tx.changes().set());
        });
    }
}
