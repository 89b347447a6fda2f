package org.peerbench.host.outbox;

import org.peerbench.api.page.part.Tag;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/**
 * One message in a list.
 *
 * @param email   or {@code null}
 * @param failure why the last attempt failed, or {@code null}
 * @param when    since when it is as it is
 */
public record MessageLine(
        String path,
        String subject,
        String purpose,
        String name,
        String email,
        Tag state,
        String failure,
        String when) {
    static MessageLine of(MessageRow row, Texts texts) {
        return new MessageLine(
                "/" + OutboxFeature.PATH + "/" + row.id(),
                row.subject(),
                row.purpose(),
                row.name(),
                row.email(),
                state(row, texts),
                row.failure(),
                DayText.of(row.sentAt() == null ? row.putAt() : row.sentAt()));
    }

    static Tag state(MessageRow row, Texts texts) {
        Tag.Kind kind = switch (row.how()) {
            case WAITING -> Tag.Kind.WATCH;
            case SENDING, WITHDRAWN -> Tag.Kind.NEUTRAL;
            case SENT -> Tag.Kind.STRENGTH;
            case FAILED -> Tag.Kind.NEED;
        };
        return new Tag(kind, texts.of("outbox.state." + row.state()));
    }
}
