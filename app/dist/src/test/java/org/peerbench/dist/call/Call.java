package org.peerbench.dist.call;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.ApiAnswer;

/**
 * A call of one route. Each stands on its own: what it needs, it makes first.
 *
 * @param route  method and pattern, such as {@code GET /api/areas/{area}}
 * @param status what is expected
 * @param make   makes the call with a coordinator's token
 */
public record Call(String route, int status, Function<Api, ApiAnswer> make) {
    /** All calls. */
    public static List<Call> all() {
        return Stream.of(
                        HostCalls.all(),
                        DirectoryCalls.all(),
                        ImportCalls.all(),
                        ChangeCalls.all(),
                        OutsideCalls.all(),
                        RelationshipCalls.all(),
                        LeadershipCalls.all(),
                        MatchingCalls.all(),
                        RoundCalls.all(),
                        ReviewCalls.all(),
                        StudyCalls.all(),
                        SupportCalls.all())
                .flatMap(List::stream)
                .toList();
    }

    static Call get(String route, String path) {
        return new Call("GET " + route, 200, api -> api.get(path));
    }

    @Override
    public String toString() {
        return route;
    }
}
