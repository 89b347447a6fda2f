package org.peerbench.api.route;

/**
 * The answer of a route.
 *
 * @param status   200, 201, 202 or 204
 * @param body     a record, or {@code null}
 * @param revision sent as {@code ETag}, or {@code null}
 * @param location sent as {@code Location}, or {@code null}
 */
public record Reply<A>(int status, A body, Long revision, String location) {
    /** Done (200). */
    public static <A> Reply<A> ok(A body) {
        return new Reply<>(200, body, null, null);
    }

    /** Made (201). */
    public static <A> Reply<A> created(A body, String location) {
        return new Reply<>(201, body, null, location);
    }

    /** With the record's revision. */
    public Reply<A> revision(long number) {
        return new Reply<>(status, body, number, location);
    }
}
