package org.peerbench.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** The tool's entry in the left navigation. */
class NavigationTest {
    private static final String HOME = "/tools/leadership-continuity";
    private static final String AREA = HOME + "/areas/X99000002";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void theEntryStaysInTheAreaThatIsChosen() {
        Person viewer = peerbench.as(Role.VIEWER);
        for (String page : List.of("/areas/X99000002", AREA, AREA + "/horizon")) {
            assertEquals(AREA, leads(viewer, page), page);
        }
    }

    @Test
    void withoutAnAreaItLeadsToAllOfThem() {
        Person viewer = peerbench.as(Role.VIEWER);
        for (String page : List.of("/", HOME, HOME + "/horizon")) {
            assertEquals(HOME, leads(viewer, page), page);
        }
    }

    @Test
    void theEntryIsMarkedOnThePagesOfAnArea() {
        assertEquals(
                AREA,
                peerbench
                        .as(Role.VIEWER)
                        .get(AREA + "/horizon")
                        .document()
                        .select("nav a[aria-current]")
                        .attr("href"));
    }

    private static String leads(Person viewer, String page) {
        return viewer.get(page)
                .document()
                .select("nav a[href^=" + HOME + "]:containsOwn(Leadership)")
                .attr("href");
    }
}
