package org.peerbench.matching.review;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.FormErrors;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Radios;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.desk.Place;
import org.peerbench.matching.entry.Entered;
import org.peerbench.matching.entry.FormPage;
import org.peerbench.matching.record.RoundRule;

/** What the network wants of every round: coordinators read it, administrators set it. */
final class RulePage {
    static final String PATH = "round-rule";

    private RulePage() {}

    /** Whether a colleague must approve. */
    private enum Must {
        NO,
        YES
    }

    static Answer show(Request request, ToolContext context) {
        RoundRule rule = context.database().read(RoundRule::read);
        return view(request, context, rule, rule.reviewRequired() ? Must.YES.name() : Must.NO.name(), new FormErrors())
                .answer();
    }

    static Answer save(Request request, ToolContext context) {
        Texts texts = context.texts();
        Entered entered = new Entered(request.form(), texts);
        var must = entered.choice("must", Must.class);
        if (must.isEmpty()) {
            entered.wrong("must", "review.rule.missing");
            return view(request, context, context.database().read(RoundRule::read), "", entered.errors())
                    .answer();
        }
        long seen = entered.text("revision").matches("[0-9]{1,9}") ? Long.parseLong(entered.text("revision")) : 0;
        String set = write(must.get() == Must.YES, seen, request, context);
        return Answer.Redirect.to(new Place(context).rounds())
                .saying(texts.of("review.rule.done." + must.get()))
                .undoing(set);
    }

    static String write(boolean required, long seen, Request request, ToolContext context) {
        String what = context.texts().of(required ? "review.history.required" : "review.history.free");
        return context.database().write(request.author(), what, tx -> {
            RoundRule now = RoundRule.read(tx.sql());
            if (now.revision() != seen) {
                throw new StaleRecord(
                        context.texts().of("review.rule.stale"), Map.of("review_required", now.reviewRequired()));
            }
            RoundRule.write(tx.changes(), required, seen);
            return tx.changes().set();
        });
    }

    private static View view(Request request, ToolContext context, RoundRule rule, String chosen, FormErrors errors) {
        Texts texts = context.texts();
        Place place = new Place(context);
        boolean sets = request.may(Permissions.GOVERN, null);
        List<Option> options = List.of(
                new Option(Must.NO.name(), texts.of("review.rule.NO"), texts.of("review.rule.NO.hint")),
                new Option(Must.YES.name(), texts.of("review.rule.YES"), texts.of("review.rule.YES.hint")));
        List<Content> fields = sets
                ? List.of(new Radios("must", texts.of("review.rule"), null, options, chosen, errors.of("must")))
                : List.of();
        List<String> notes = sets
                ? List.of(texts.of("review.rule.text"))
                : List.of(
                        texts.of(rule.reviewRequired() ? "review.rule.is.YES" : "review.rule.is.NO"),
                        texts.of("review.rule.who"));
        return FormPage.view(
                        texts.of("review.rule.title"),
                        request,
                        texts,
                        errors,
                        notes,
                        Map.of("revision", String.valueOf(rule.revision())),
                        fields,
                        context.path(PATH),
                        sets ? texts.of("review.rule.save") : "",
                        place.rounds())
                .under(place.aboveRound());
    }
}
