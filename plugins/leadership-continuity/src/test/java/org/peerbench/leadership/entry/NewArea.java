package org.peerbench.leadership.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.NewOrganisation;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** An area of which nothing is recorded but its organisations, with somebody who looks after it. */
final class NewArea {
    private static final AtomicInteger NUMBER = new AtomicInteger(800);

    private final Peerbench peerbench;
    private final ToolContext context;
    private final Area area;
    private final Person coordinator;

    private NewArea(Peerbench peerbench, Area area) {
        this.peerbench = peerbench;
        this.context = peerbench.context("leadership-continuity");
        this.area = area;
        this.coordinator = peerbench.as(Role.COORDINATOR);
    }

    static NewArea in(Peerbench peerbench) {
        String code = "X99000" + NUMBER.incrementAndGet();
        var made = peerbench
                .api(Role.ADMINISTRATOR)
                .post("/api/areas", Map.of("name", "Farfield " + code, "code", code, "kind", "test"));
        if (made.status() != 201) {
            throw new AssertionError(String.valueOf(made.status()));
        }
        ToolContext context = peerbench.context("leadership-continuity");
        Area area = context.directory().area(code).orElseThrow();
        context.database().write(new Author("system", "Test", "test"), "Added organisations", tx -> {
            tx.directory().add(new NewOrganisation("Farfield Council", "council", null, List.of(area.id()), null));
            tx.directory().add(new NewOrganisation("Fields ICB", "icb", null, List.of(area.id()), null));
            return tx.directory()
                    .add(new NewOrganisation("Farfield Hospital", "acute_trust", null, List.of(area.id()), null));
        });
        return new NewArea(peerbench, area);
    }

    String id() {
        return area.id();
    }

    String code() {
        return area.code();
    }

    Person coordinator() {
        return coordinator;
    }

    Page open(String path) {
        return coordinator.get(path(path));
    }

    String path(String path) {
        String base = "/tools/leadership-continuity/areas/" + area.code();
        return path.isEmpty() ? base : base + "/" + path;
    }

    /** Sets up the usual seats. */
    NewArea withSeats() {
        Page page = open("start");
        Page done = coordinator.submitAll(page, "main form", Map.of("seat", keys(page)));
        if (done.status() != 303) {
            throw new AssertionError(done.text());
        }
        return this;
    }

    static List<String> keys(Page start) {
        return start.document().select("input[name=seat][checked]").eachAttr("value");
    }

    List<PostHistory> posts() {
        return context.database().read(sql -> AreaPosts.whole(sql, area.id())).posts();
    }

    PostHistory post(String role) {
        return posts().stream()
                .filter(history -> history.post().role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    Optional<Holding> holder(String role) {
        return post(role).holdings().stream().reduce((earlier, later) -> later);
    }

    Peerbench peerbench() {
        return peerbench;
    }
}
