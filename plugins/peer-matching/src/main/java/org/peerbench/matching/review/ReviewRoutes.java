package org.peerbench.matching.review;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.matching.Permissions;
import org.peerbench.matching.entry.Sent;
import org.peerbench.matching.record.RoundReview;
import org.peerbench.matching.record.RoundRule;
import org.peerbench.matching.rounds.KeptRound;

/** Reviews for programs. */
final class ReviewRoutes {
    private static final String REVIEWS = "rounds/{id}/reviews";
    private static final String RULE = "round-rule";

    private ReviewRoutes() {}

    /** Whom to ask. */
    record Question(String reviewer, @Maybe String note) {}

    /** What the colleague says. */
    record Answered(
            boolean approve, @Maybe String interest, @Maybe String remarks) {}

    /** A question and what came of it. */
    record Reviewed(
            String id,
            String state,
            String askedBy,
            String asked,
            String note,
            String reviewer,
            @Maybe String interest,
            String remarks,
            @Maybe String answered) {
        static Reviewed of(RoundReview review) {
            return new Reviewed(
                    review.id(),
                    review.state().name(),
                    review.askedBy(),
                    review.asked().toString(),
                    review.note(),
                    review.reviewer(),
                    review.interest().orElse(null),
                    review.remarks(),
                    review.answered().map(Object::toString).orElse(null));
        }
    }

    /** Somebody who could be asked; {@code interest} keeps them from approving. */
    record Candidate(String id, String name, @Maybe String interest) {}

    /** All about a round's review: what was asked, the oldest first, and who could be asked. */
    record Reviews(
            String status, List<Reviewed> items, @Maybe String next, List<Candidate> colleagues) {}

    /** What the network wants of every round. */
    record Rule(boolean reviewRequired) {}

    static void contribute(Contributions to) {
        String arrange = Permissions.ARRANGE.key();
        to.route(Route.get(
                REVIEWS,
                arrange,
                "What colleagues were asked about a round and said, and who could be asked",
                List.of(),
                Reviews.class,
                (call, context) -> Reply.ok(reviews(call.request(), context))));
        to.route(new Route<>(
                Method.POST,
                REVIEWS,
                arrange,
                "Asks a colleague to look at a round; it does not change until the answer",
                List.of(),
                Question.class,
                Reviews.class,
                ReviewRoutes::ask));
        to.route(new Route<>(
                Method.POST,
                REVIEWS + "/answer",
                arrange,
                "Approves a round, or gives it back with remarks; for the colleague who was asked",
                List.of(),
                Answered.class,
                Reviews.class,
                ReviewRoutes::answer));
        to.route(new Route<>(
                Method.POST,
                REVIEWS + "/take-back",
                arrange,
                "Takes the question back",
                List.of(),
                Void.class,
                Reviews.class,
                (call, context) -> {
                    reviewing(call.request(), context).takeBack(call.request().author());
                    return Reply.ok(reviews(call.request(), context));
                }));
        rule(to, arrange);
    }

    private static void rule(Contributions to, String arrange) {
        to.route(Route.get(
                RULE,
                arrange,
                "Whether a colleague must have approved a round before it is published",
                List.of(),
                Rule.class,
                (call, context) -> rule(context)));
        to.route(new Route<>(
                Method.PUT,
                RULE,
                Permissions.GOVERN.key(),
                "Says whether a colleague must have approved a round before it is published",
                List.of(),
                Rule.class,
                Rule.class,
                (call, context) -> {
                    long seen = Sent.seen(call, context.texts());
                    RulePage.write(call.body().reviewRequired(), seen, call.request(), context);
                    return rule(context);
                }));
    }

    private static Reply<Rule> rule(ToolContext context) {
        RoundRule rule = context.database().read(RoundRule::read);
        return Reply.ok(new Rule(rule.reviewRequired())).revision(rule.revision());
    }

    private static Reviewing reviewing(Request request, ToolContext context) {
        return Reviewing.of(request.path("id"), context);
    }

    private static Reviews reviews(Request request, ToolContext context) {
        Reviewing reviewing = reviewing(request, context);
        KeptRound kept = reviewing.kept();
        return new Reviews(
                kept.stored().status().name(),
                reviewing.all().stream().map(Reviewed::of).toList(),
                null,
                Colleague.all(kept, request.author(), context).stream()
                        .filter(each -> !each.own())
                        .map(each -> new Candidate(
                                each.account(), each.name(), each.interest().isEmpty() ? null : each.interest()))
                        .toList());
    }

    private static Reply<Reviews> ask(ApiRequest<Question> call, ToolContext context) {
        Question question = call.body();
        reviewing(call.request(), context)
                .ask(question.reviewer(), text(question.note()), call.request().author());
        return Reply.created(reviews(call.request(), context), call.request().path());
    }

    private static Reply<Reviews> answer(ApiRequest<Answered> call, ToolContext context) {
        Answered said = call.body();
        Verdict verdict = new Verdict(said.approve(), text(said.interest()), text(said.remarks()));
        Request request = call.request();
        reviewing(request, context).answer(verdict, request.viewer(), request.author());
        return Reply.ok(reviews(request, context));
    }

    private static String text(String given) {
        return Optional.ofNullable(given).map(String::strip).orElse("");
    }
}
