package org.peerbench.host.outbox;

import java.util.List;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;

/** One line of a message's history; the detail may be {@code null}. */
public record Happened(String when, String who, String what, String detail) {
    static List<Happened> of(List<Events.Event> events, Senders senders, Texts texts) {
        return events.stream()
                .map(event -> new Happened(
                        DayText.of(event.at()),
                        senders.nameOf(event, texts),
                        texts.of("outbox.event." + event.what()),
                        event.detail()))
                .toList();
    }
}
