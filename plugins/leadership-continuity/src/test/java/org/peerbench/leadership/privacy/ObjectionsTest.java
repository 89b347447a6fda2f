package org.peerbench.leadership.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

class ObjectionsTest {
    private static final String AREA = "/tools/leadership-continuity/areas/X99000007";

    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);
    private Holding holding;
    private String name;

    @BeforeEach
    void somebodyWhoIsNamed() {
        var context = peerbench.context("leadership-continuity");
        String area = context.directory().area("X99000007").orElseThrow().id();
        String csv = coordinator.get(AREA + "/export?format=csv").body();
        String page = coordinator.get(AREA).body();
        holding = context.database().read(sql -> new Holdings(sql).of(area)).stream()
                .filter(each -> each.held().until().isEmpty())
                .filter(each -> context.directory()
                        .person(each.person())
                        .filter(person -> person.name() != null)
                        .filter(person -> csv.contains(person.name()) && page.contains(person.name()))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        name = context.directory().person(holding.person()).orElseThrow().name();
    }

    @Test
    void anObjectionHidesTheNameAtOnceAlsoInFilesAndAnUndoShowsItAgain() {
        Page done = object("OBJECTS", "");
        assertEquals(303, done.status(), done::text);
        Page list = coordinator.follow(done);
        assertTrue(list.text().contains("Objects to being named"), list.text());
        assertFalse(coordinator.get(AREA + "/export?format=csv").body().contains(name));
        assertFalse(coordinator.get(AREA + "/export?format=popolo").body().contains(name));
        assertFalse(coordinator.get(AREA).body().contains(name));
        coordinator.submit(list, "form[action*=undo]", Map.of());
        assertTrue(coordinator.get(AREA).body().contains(name));
    }

    @Test
    void whatIsSettledIsNoLongerOpenAndTheNameComesBackOnlyIfSaidSo() {
        Page list = coordinator.follow(object("WRONG", "Left last month"));
        assertTrue(list.text().contains("Left last month"));
        Page hidden = coordinator.submit(list, "main form[action*=objections]", Map.of("outcome", "UNNAMED"));
        Page after = coordinator.follow(hidden);
        assertFalse(after.text().contains("Left last month"));
        assertFalse(coordinator.get(AREA).body().contains(name));
        coordinator.submit(after, "form[action*=undo]", Map.of());
        Page again = coordinator.get(AREA + "/corrections");
        coordinator.submit(again, "main form[action*=objections]", Map.of("outcome", "NAMED"));
        assertTrue(coordinator.get(AREA).body().contains(name));
    }

    @Test
    void whatIsWrongHasToBeSaid() {
        Page wrong = object("WRONG", "");
        assertEquals(422, wrong.status());
        assertEquals(422, object("", "").status());
        assertTrue(coordinator.get(AREA).body().contains(name));
    }

    @Test
    void whoDoesNotLookAfterTheAreaMayNot() {
        String path = AREA + "/holdings/" + holding.id() + "/objection";
        assertEquals(403, peerbench.as(Role.VIEWER).get(path).status());
        assertEquals(
                403,
                peerbench
                        .as(Role.AREA_LEAD, "X99000008")
                        .get(AREA + "/corrections")
                        .status());
        assertEquals(200, peerbench.as(Role.AREA_LEAD, "X99000007").get(path).status());
    }

    private Page object(String kind, String what) {
        Page form = coordinator.get(AREA + "/holdings/" + holding.id() + "/objection");
        assertEquals(200, form.status());
        return coordinator.submit(form, "main form", Map.of("kind", kind, "what", what));
    }
}
