package org.peerbench.relationships.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Actor;
import org.peerbench.relationships.network.Harrowfen;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

class LayoutsTest {
    private final Layouts layouts = new Layouts();

    @Test
    void whatHasNotChangedIsNotLaidOutAgain() {
        assertSame(layouts.of(Harrowfen.network()), layouts.of(Harrowfen.network()));
        assertEquals(
                Layout.of(Harrowfen.network()).written(),
                layouts.of(Harrowfen.network()).written());
    }

    @Test
    void aFurtherTieIsAnotherSubject() {
        Network network = Harrowfen.network();
        List<Report> reports = new ArrayList<>(Harrowfen.reports());
        reports.add(Told.seen(Told.says("marsh", "carers", 3), "2026-11"));
        assertNotSame(layouts.of(network), layouts.of(Network.derive(network.actors(), reports, network.question())));
    }

    @Test
    void onlyTheOnesAskedForLastAreKept() {
        Layout first = layouts.of(Fictional.network(3, 1, 0));
        for (int other = 0; other < 200; other++) {
            Actor lone = new Actor("p" + other, "Partner " + other, "other");
            layouts.of(Networks.complete(List.of(lone), List.of()));
        }
        assertNotSame(first, layouts.of(Fictional.network(3, 1, 0)));
    }
}
