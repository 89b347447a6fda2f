package org.peerbench.leadership.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.gathering.SearchHit;
import org.peerbench.api.gathering.SearchQuestion;
import org.peerbench.leadership.WholeTool;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** Posts in the workbench's search, with who holds them. */
class SearchTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void aPostIsFoundByItsNameAndItsAreaWithWhoHoldsIt() {
        SearchHit found = find("adult", "upper", "vane").get(0);
        assertEquals("Director of Adult Services", found.title());
        assertEquals("Upper Vane Council, Upper Vane: Gisel Merridew, since 2 September 2019", found.detail());
        Page page = peerbench.as(Role.VIEWER).get("/search?q=adult+upper+vane");
        assertTrue(page.body().contains(found.path()), page.text());
    }

    @Test
    void aPostIsFoundByItsHoldersName() {
        List<SearchHit> found = find("director", "merridew");
        assertEquals(1, found.size());
        assertTrue(found.get(0).path().startsWith("areas/X99000001/posts/"));
    }

    @Test
    void anAreaAloneFindsNoPosts() {
        assertFalse(find("tidewell").stream().anyMatch(hit -> hit.title().equals("Director of Public Health")));
    }

    private static List<SearchHit> find(String... words) {
        ToolContext context = peerbench.context("leadership-continuity");
        return new PostSearch(
                        new SearchQuestion(List.of(words), 6),
                        Viewer.ANYBODY,
                        LocalDate.now(context.clock()),
                        context,
                        new HashMap<>())
                .find();
    }
}
