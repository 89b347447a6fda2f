package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.PersonLeaves;
import org.peerbench.api.exchange.Event.PersonStays;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class DeliveryTest extends AtAMeeting {
    DeliveryTest(Engine engine) {
        super(engine);
    }

    @Test
    void whatIsPublishedIsHeardInItsOrder() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"), leaves("b"));
        meeting.publish("teller", leaves("c"));
        assertEquals(List.of("a", "b", "c"), listener.heard());
    }

    @Test
    void anEventComesAsItWasPublishedWithItsPartialDates() {
        List<Event> heard = new ArrayList<>();
        meeting.comes(
                "listener",
                to -> to.subscription(new Subscription<>(PersonLeaves.class, (event, context) -> heard.add(event))));
        meeting.publish("teller", leaves("a"));
        assertEquals(List.of(leaves("a")), heard);
    }

    @Test
    void whatWasRolledBackIsNotHeard() {
        meeting.comes("listener", listener);
        assertThrows(
                IllegalStateException.class,
                () -> meeting.database("teller").write(Meeting.ANN, "test", tx -> {
                    tx.events().publish(leaves("a"));
                    throw new IllegalStateException("changed my mind");
                }));
        meeting.exchange.delivery().settle();
        assertEquals(List.of(), listener.heard());
        assertEquals(List.of(), meeting.stored());
    }

    @Test
    void aNewToolHearsWhatComesAfterItsFirstStart() {
        meeting.publish("teller", leaves("early"));
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("late"));
        assertEquals(List.of("late"), listener.heard());
    }

    @Test
    void aToolThatWasStoppedHearsWhatItMissed() {
        meeting.comes("listener", listener);
        meeting.goes("listener");
        meeting.publish("teller", leaves("a"));
        assertEquals(List.of(), listener.heard());
        meeting.comes("listener", listener);
        meeting.exchange.delivery().settle();
        assertEquals(List.of("a"), listener.heard());
    }

    @Test
    void otherKindsPassAndAreNotHeardLater() {
        meeting.comes("listener", listener);
        meeting.publish("teller", new PersonStays("a", List.of(), null), leaves("b"));
        assertEquals(List.of("b"), listener.heard());
    }
}
