package org.peerbench.api;

import java.util.List;

/**
 * Something that was asked for cannot be done, for a reason that the person who asked can understand. Nothing has been
 * changed. The host shows it as an error page or as {@code application/problem+json}.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why, and with it the HTTP status. */
    public enum Kind {
        /** What was sent is not right: 422. */
        INVALID(422),
        /** Not there, or not for this person to know: 404. */
        NOT_FOUND(404),
        /** Not allowed: 403. */
        FORBIDDEN(403),
        /** It contradicts what is stored: 409. */
        CONFLICT(409),
        /** Somebody else saved in between: 412. */
        STALE(412),
        /** It cannot be done now: 503. */
        UNAVAILABLE(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /**
     * One thing that is wrong.
     *
     * @param field   the field's name, or {@code null}
     * @param row     the row in the file, or {@code null}
     * @param message a sentence
     */
    public record Fault(String field, Integer row, String message) {}

    private final Kind kind;
    private final String code;
    private final transient List<Fault> faults;

    /**
     * Refuses.
     *
     * @param kind   why
     * @param code   for programs, in capitals such as {@code CODE_TAKEN}
     * @param detail for people: what, where, why, what to do
     * @param faults the single faults, may be empty
     */
    public Refusal(Kind kind, String code, String detail, List<Fault> faults) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** Refuses with one sentence. */
    public Refusal(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    /** One field or parameter is not right; the sentence stands for the whole and for the field. */
    public static Refusal invalid(String code, String field, String sentence) {
        return new Refusal(Kind.INVALID, code, sentence, List.of(new Fault(field, null, sentence)));
    }

    /** What was asked for is not there. */
    public static Refusal notFound(String detail) {
        return new Refusal(Kind.NOT_FOUND, "NOT_FOUND", detail);
    }

    /** Why. */
    public Kind kind() {
        return kind;
    }

    /** For programs. */
    public String code() {
        return code;
    }

    /** The single faults. */
    public List<Fault> faults() {
        return faults == null ? List.of() : faults;
    }
}
