package org.peerbench.host.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.peerbench.api.Refusal;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.host.event.EventDesk;
import org.peerbench.host.event.EventText;
import org.peerbench.host.tool.Descriptor;
import org.peerbench.host.tool.Generation;
import org.peerbench.host.tool.Retired;
import org.peerbench.host.tool.ToolFailure;
import org.peerbench.host.tool.ToolGate;

/** Lets one generation of a tool hear an event, inside the gate. */
record Hearing(EventDesk desk, ToolGate gate, EventText text) {
    /** What became of it. */
    enum Outcome {
        /** It was heard. */
        HEARD,
        /** The tool or the database could not be reached just now: that is not the event's fault. */
        LATER,
        /** The tool failed on it. */
        FAILED,
        /** It led to events without end; trying again would too. */
        LOOP
    }

    /** The kinds that the generation subscribed to. */
    static Set<String> kinds(Generation generation) {
        return subscriptions(generation).stream()
                .map(subscription -> EventText.kind(subscription.kind()))
                .collect(Collectors.toSet());
    }

    private static List<Subscription<?>> subscriptions(Generation generation) {
        return generation.contributed().all(Subscription.class);
    }

    Outcome hear(Generation generation, StoredEvent stored) {
        AtomicBoolean begun = new AtomicBoolean();
        try {
            text.read(stored.kind(), stored.body())
                    .flatMap(event -> concerning(generation, event))
                    .ifPresent(event -> gate.within(generation, () -> {
                        begun.set(true);
                        desk.hearing(stored.depth(), () -> tell(generation, event));
                        return true;
                    }));
            return Outcome.HEARD;
        } catch (Refusal refusal) {
            return outcome(refusal);
        } catch (ToolFailure failure) {
            return begun.get() ? Outcome.FAILED : Outcome.LATER;
        } catch (Retired replaced) {
            return Outcome.LATER;
        }
    }

    /** What was put back is for those to know whose it is, and for no other tool. */
    private static Optional<Event> concerning(Generation generation, Event event) {
        if (event instanceof Event.RecordsRestored restored) {
            List<String> own = restored.tables().stream()
                    .filter(table -> table.startsWith(Descriptor.tablePrefix(generation.id())))
                    .toList();
            return own.isEmpty() ? Optional.empty() : Optional.of(new Event.RecordsRestored(own));
        }
        return Optional.of(event);
    }

    private static Outcome outcome(Refusal refusal) {
        if (refusal.code().equals("EVENT_LOOP")) {
            return Outcome.LOOP;
        }
        return refusal.kind() == Refusal.Kind.UNAVAILABLE ? Outcome.LATER : Outcome.FAILED;
    }

    private static void tell(Generation generation, Event event) {
        subscriptions(generation).forEach(subscription -> tell(subscription, generation, event));
    }

    private static <E extends Event> void tell(Subscription<E> subscription, Generation generation, Event event) {
        if (subscription.kind().isInstance(event)) {
            subscription.hearing().hear(subscription.kind().cast(event), generation.context());
        }
    }
}
