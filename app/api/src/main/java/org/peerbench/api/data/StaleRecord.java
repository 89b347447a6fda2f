package org.peerbench.api.data;

import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;

/** Somebody else saved the record after it was read. Carries the stored version, so that both can be shown. */
public class StaleRecord extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> stored;
    private final transient Map<String, Object> sent;

    /**
     * Says that a save came too late.
     *
     * @param detail one sentence
     * @param stored the columns as they are stored now; empty if the record is gone
     */
    public StaleRecord(String detail, Map<String, Object> stored) {
        this(detail, stored, Map.of());
    }

    /**
     * Says to a program that a save came too late, and shows it both versions.
     *
     * @param detail one sentence
     * @param stored the record as it is stored now, with what the caller may see of it
     * @param sent   the record as the caller sent it
     */
    public StaleRecord(String detail, Map<String, Object> stored, Map<String, Object> sent) {
        super(Kind.STALE, "STALE", detail, List.of());
        this.stored = stored;
        this.sent = sent;
    }

    /** The columns as they are stored now; empty if the record is gone. */
    public Map<String, Object> stored() {
        return stored == null ? Map.of() : stored;
    }

    /** The record as the caller sent it; empty if both versions are not to be shown. */
    public Map<String, Object> sent() {
        return sent == null ? Map.of() : sent;
    }
}
