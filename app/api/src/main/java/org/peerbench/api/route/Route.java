package org.peerbench.api.route;

import java.util.List;
import org.peerbench.api.ToolContext;

/**
 * A REST route. The host reads and writes the JSON, refuses unknown fields, answers errors as
 * {@code application/problem+json} and describes the route in {@code openapi.json}. Components of the records marked
 * {@link Maybe} may be missing or {@code null}; all others are there.
 *
 * @param <Q>        the body's record, {@link Void} for none
 * @param <A>        the answer's record
 * @param method     GET never writes
 * @param path       relative to the tool's place, with parameters in braces
 * @param permission key of a contributed permission
 * @param summary    one sentence for {@code openapi.json}
 * @param parameters the query parameters
 * @param body       the class of the body
 * @param answer     the class of the answer; {@link org.peerbench.api.page.Answer} where it is a file to save
 * @param handler    answers
 */
public record Route<Q, A>(
        Method method,
        String path,
        String permission,
        String summary,
        List<Parameter> parameters,
        Class<Q> body,
        Class<A> answer,
        Handler<Q, A> handler) {
    /** Answers a call. */
    @FunctionalInterface
    public interface Handler<Q, A> {
        /**
         * Answers.
         *
         * @throws org.peerbench.api.Refusal if it cannot be done
         */
        Reply<A> answer(ApiRequest<Q> call, ToolContext context);
    }

    public Route {
        parameters = List.copyOf(parameters);
    }

    /** A route that reads. */
    public static <A> Route<Void, A> get(
            String path,
            String permission,
            String summary,
            List<Parameter> parameters,
            Class<A> answer,
            Handler<Void, A> handler) {
        return new Route<>(Method.GET, path, permission, summary, parameters, Void.class, answer, handler);
    }
}
