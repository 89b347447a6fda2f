package org.peerbench.testkit.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Area;
import org.peerbench.api.exchange.Event;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** How a fault is made to happen: as often as it takes for the host to leave the tool alone. */
final class Provoking {
    private static final int TIMES = 5;

    private Provoking() {}

    private static final Author CAMPAIGN = new Author("system", "Campaign", "test");

    static final Consumer<Peerbench> NOTHING = peerbench -> {};

    static Consumer<Peerbench> asking(String path) {
        return peerbench -> {
            Person person = peerbench.as(Role.COORDINATOR);
            for (int time = 0; time < TIMES; time++) {
                person.get(path);
            }
        };
    }

    /** Asks once; whoever asks is answered with this status, whatever the tool does. */
    static Consumer<Peerbench> askingOnce(String path, int status) {
        return peerbench ->
                assertEquals(status, peerbench.as(Role.COORDINATOR).get(path).status(), path);
    }

    /** An area's page with all its panels. */
    static void area(Peerbench peerbench) {
        Person person = peerbench.as(Role.COORDINATOR);
        String id = areas(peerbench).get(0).id();
        for (int time = 0; time < TIMES; time++) {
            person.get("/areas/" + id);
        }
    }

    static void signals(Peerbench peerbench) {
        peerbench
                .workbench()
                .signals()
                .changed(areas(peerbench).stream().map(Area::id).limit(TIMES).toList());
        peerbench.settleSignals();
    }

    /** Its job, started by itself as one of its pages would. */
    static void job(Peerbench peerbench) {
        peerbench.context(Fault.TOOL).jobs().start("job", Map.of(), CAMPAIGN);
    }

    /** An event, published by another tool. */
    static void event(Peerbench peerbench) {
        String area = areas(peerbench).get(0).id();
        peerbench.context(CampaignTest.HEALTHY).database().write(CAMPAIGN, "Published", tx -> {
            tx.events().publish(new Event.AreaChanged(area, Event.AreaChanged.What.DESCRIBED));
            return null;
        });
    }

    /** A healthy version in its place: the faulty one is told to end. */
    static void replacement(Peerbench peerbench) {
        peerbench.install(Jars.well());
    }

    private static List<Area> areas(Peerbench peerbench) {
        return peerbench
                .context(CampaignTest.HEALTHY)
                .directory()
                .areas(LocalDate.now(peerbench.context(CampaignTest.HEALTHY).clock()));
    }
}
