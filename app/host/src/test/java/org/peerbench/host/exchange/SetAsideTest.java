package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.api.Tool;
import org.peerbench.api.exchange.Event;
import org.peerbench.api.exchange.Event.PersonLeaves;
import org.peerbench.api.exchange.Event.PersonStays;
import org.peerbench.api.exchange.Subscription;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class SetAsideTest extends AtAMeeting {
    SetAsideTest(Engine engine) {
        super(engine);
    }

    @Test
    void anEventOnWhichAToolFailsIsTriedFiveTimesAndThenSetAside() {
        listener.failsOn("poison"::equals);
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("poison"), leaves("next"));
        for (Duration pause :
                List.of(Duration.ofSeconds(1), Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5))) {
            assertEquals(List.of(), meeting.exchange.delivery().setAside());
            assertEquals(List.of(), listener.heard());
            meeting.clock.pass(pause);
            meeting.exchange.delivery().settle();
        }
        assertEquals(List.of("next"), listener.heard());
        SetAside aside = meeting.exchange.delivery().setAside().get(0);
        assertEquals("listener", aside.tool());
        assertEquals("PersonLeaves", aside.kind());
        assertEquals(5, aside.tries());
        assertEquals("The tool failed on it each time. What came later has been passed on.", aside.sentence());
    }

    @Test
    void anEventThatWasSetAsideCanBeTriedAgain() {
        anEventOnWhichAToolFailsIsTriedFiveTimesAndThenSetAside();
        SetAside aside = meeting.exchange.delivery().setAside().get(0);
        assertFalse(meeting.exchange.delivery().tryAgain("listener", aside.position()));
        assertEquals(6, meeting.exchange.delivery().setAside().get(0).tries());

        listener.failsOn(person -> false);

        assertTrue(meeting.exchange.delivery().tryAgain("listener", aside.position()));
        assertEquals(List.of(), meeting.exchange.delivery().setAside());
        assertEquals(List.of("next", "poison"), listener.heard());
    }

    @Test
    void aToolThatFailsOnOneEventDelaysNoOther() {
        listener.failsOn("poison"::equals);
        Listener sound = new Listener();
        meeting.comes("listener", listener);
        meeting.comes("sound", sound);
        meeting.publish("teller", leaves("poison"), leaves("next"));
        assertEquals(List.of("poison", "next"), sound.heard());
    }

    @Test
    void toolsThatAnswerEachOtherWithoutEndAreStopped() {
        meeting.comes("ping", answering(PersonLeaves.class, new PersonStays("a", List.of(), null)));
        meeting.comes("pong", answering(PersonStays.class, leaves("a")));
        meeting.publish("teller", leaves("a"));
        while (meeting.exchange.delivery().setAside().isEmpty()) {
            meeting.exchange.delivery().settle();
        }
        // The first event and the eight that followed from it.
        assertEquals(9, meeting.stored().size());
        assertEquals(
                "It led to more and more events without end, so it was stopped at once."
                        + " What came later has been passed on.",
                meeting.exchange.delivery().setAside().get(0).sentence());
    }

    private static <E extends Event> Tool answering(Class<E> kind, Event answer) {
        return to -> to.subscription(new Subscription<>(
                kind,
                (event, context) -> context.database().write(Meeting.ANN, "answer", tx -> {
                    tx.events().publish(answer);
                    return null;
                })));
    }
}
