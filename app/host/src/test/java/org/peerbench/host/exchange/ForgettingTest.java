package org.peerbench.host.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.peerbench.host.store.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class ForgettingTest extends AtAMeeting {
    ForgettingTest(Engine engine) {
        super(engine);
    }

    @Test
    void whatEveryToolHasHeardIsForgottenAfterAWhile() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"), leaves("b"), leaves("c"));

        assertEquals(0, meeting.exchange.delivery().forget(Instant.now().minus(Duration.ofDays(90))));
        assertEquals(2, meeting.exchange.delivery().forget(Instant.now().plus(Duration.ofDays(1))));

        meeting.publish("teller", leaves("d"));
        assertEquals(List.of("a", "b", "c", "d"), listener.heard());
    }

    @Test
    void whatAStoppedToolHasNotHeardIsKeptForIt() {
        meeting.comes("listener", listener);
        meeting.publish("teller", leaves("a"));
        meeting.goes("listener");
        meeting.publish("teller", leaves("b"), leaves("c"));

        assertEquals(1, meeting.exchange.delivery().forget(Instant.now().plus(Duration.ofDays(1))));

        meeting.comes("listener", listener);
        meeting.exchange.delivery().settle();
        assertEquals(List.of("a", "b", "c"), listener.heard());
    }
}
