package org.peerbench.host.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;
import org.peerbench.api.data.StaleRecord;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.text.Texts;
import org.peerbench.host.tool.ToolFailure;

/**
 * An error as it is told, in the form of RFC 9457 and as a page alike.
 *
 * @param title  a few words
 * @param status the HTTP status
 * @param detail what, where, why and what to do
 * @param code   for programs
 * @param errors the single faults
 * @param versions both versions of a record that somebody else saved in between, or {@code null}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String title,
        int status,
        String detail,
        String code,
        @Maybe List<Error> errors,
        @Maybe Versions versions) {
    /** What is stored, as the caller may see it, and what the caller sent. */
    public record Versions(Map<String, Object> stored, Map<String, Object> sent) {}

    /**
     * One fault.
     *
     * @param field   or {@code null}
     * @param row     or {@code null}
     * @param message a sentence
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(@Maybe String field, @Maybe Integer row, String message) {}

    /** What a page says below the detail: the faults that are not the detail itself. */
    public List<Error> further() {
        return errors == null
                ? List.of()
                : errors.stream()
                        .filter(error -> !error.message().equals(detail))
                        .toList();
    }

    static Problem of(Refusal refusal, Texts texts) {
        List<Error> errors = refusal.faults().stream()
                .map(fault -> new Error(fault.field(), fault.row(), fault.message()))
                .toList();
        int status = refusal.kind().status();
        return new Problem(
                title(status, texts),
                status,
                refusal.getMessage(),
                refusal.code(),
                errors.isEmpty() ? null : errors,
                versions(refusal));
    }

    /** Only where a feature has said so: the stored columns may hold what is not for the caller. */
    private static Versions versions(Refusal refusal) {
        return refusal instanceof StaleRecord stale && !stale.sent().isEmpty()
                ? new Versions(stale.stored(), stale.sent())
                : null;
    }

    static Problem of(ToolFailure failure, Texts texts) {
        int status = failure.temporary() ? 503 : 500;
        return of(status, "TOOL_FAILED", failure.getMessage(), texts);
    }

    static Problem of(int status, String code, String detail, Texts texts) {
        return new Problem(title(status, texts), status, detail, code, null, null);
    }

    private static String title(int status, Texts texts) {
        String key = "http.problem." + status;
        return texts.of(texts.has(key) ? key : "http.problem.500");
    }
}
