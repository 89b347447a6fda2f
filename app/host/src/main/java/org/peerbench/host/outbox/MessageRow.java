package org.peerbench.host.outbox;

import java.time.Instant;
import org.peerbench.api.outbox.Message;

/** A message as stored; what may be {@code null} is said at the table. */
public record MessageRow(
        String id,
        String tool,
        String areaId,
        String purpose,
        String personId,
        String name,
        String email,
        String subject,
        String body,
        String respondentId,
        String state,
        Instant putAt,
        Instant dueAt,
        long attempts,
        String failure,
        Instant sentAt,
        String calendar,
        long revision) {
    Message.State how() {
        return Message.State.valueOf(state);
    }

    /** Whether it may still be changed. */
    boolean isOpen() {
        return how() == Message.State.WAITING || how() == Message.State.FAILED;
    }

    Message told() {
        return new Message(id, purpose, areaId, respondentId, how(), sentAt, failure);
    }
}
