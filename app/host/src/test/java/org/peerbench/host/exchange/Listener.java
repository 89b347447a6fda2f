package org.peerbench.host.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.exchange.Event.PersonLeaves;
import org.peerbench.api.exchange.Subscription;

/** Hears of people who leave, and fails on some. */
final class Listener implements Tool {
    private final List<String> heard = new ArrayList<>();
    private volatile Predicate<String> failing = person -> false;

    /** From now on it fails on these persons. */
    void failsOn(Predicate<String> persons) {
        failing = persons;
    }

    @Override
    public void contribute(Contributions to) {
        to.subscription(new Subscription<>(PersonLeaves.class, this::hear));
    }

    private synchronized void hear(PersonLeaves event, ToolContext context) {
        if (failing.test(event.person())) {
            throw new IllegalStateException("The ear is full");
        }
        heard.add(event.person());
    }

    synchronized List<String> heard() {
        return List.copyOf(heard);
    }
}
