package org.peerbench.api.data;

import java.util.List;
import java.util.Map;
import org.peerbench.api.Refusal;

/** Somebody else saved the record after it was read. Carries the stored version, so that both can be shown. */
public class StaleRecord extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> stored;

    /**
     * Says that a save came too late.
     *
     * @param detail one sentence
     * @param stored the columns as they are stored now; empty if the record is gone
     */
    public StaleRecord(String detail, Map<String, Object> stored) {
        super(Kind.STALE, "STALE", detail, List.of());
        this.stored = stored;
    }

    /** The columns as they are stored now; empty if the record is gone. */
    public Map<String, Object> stored() {
        return stored == null ? Map.of() : stored;
    }
}
