package org.peerbench.dist.call;

import java.util.List;
import java.util.Map;
import org.peerbench.testkit.Api;

/** A colleague's look at a round, for programs. */
final class ReviewCalls {
    private static final String ROUTE = "/api/tools/peer-matching/";
    private static final String REVIEWS = ROUTE + "rounds/{id}/reviews";
    private static final String RULE = ROUTE + "round-rule";

    private ReviewCalls() {}

    static List<Call> all() {
        return List.of(
                new Call("GET " + REVIEWS, 200, api -> api.get(asked(api))),
                new Call("POST " + REVIEWS, 409, api -> api.post(asked(api), someone(api, asked(api)))),
                new Call(
                        "POST " + REVIEWS + "/answer",
                        403,
                        api -> api.post(asked(api) + "/answer", Map.of("approve", false, "remarks", "Another time"))),
                new Call("POST " + REVIEWS + "/take-back", 200, api -> api.post(asked(api) + "/take-back", Map.of())),
                Call.get(RULE, RULE),
                new Call(
                        "PUT " + RULE,
                        403,
                        api -> api.put(
                                RULE,
                                Map.of("reviewRequired", false),
                                api.get(RULE).revision())));
    }

    private static String asked(Api api) {
        String reviews = RoundCalls.solved(api) + "/reviews";
        api.post(reviews, someone(api, reviews));
        return reviews;
    }

    private static Map<String, Object> someone(Api api, String reviews) {
        String id = api.get(reviews).json().at("/colleagues/0/id").asText();
        return Map.of("reviewer", id, "note", "Is anybody too busy?");
    }
}
