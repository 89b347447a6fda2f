package org.peerbench.leadership.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.leadership.WholeTool;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;

/** The usual seats of an area at one click. */
class StartingSetTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    private final NewArea area = NewArea.in(peerbench);

    @Test
    void anEmptyAreaLeadsToIt() {
        Page page = area.open("");
        assertTrue(page.text().contains("No posts are recorded yet"), page.text());
        assertEquals(area.path("start"), page.only("main a.govuk-button").attr("href"));
    }

    @Test
    void theSixMembersThatTheLawNamesAreProposedWithTheirOrganisation() {
        Page page = area.open("start");
        List<String> law = page.document().select("#law-title ~ * tbody tr").eachText();
        assertEquals(6, law.size(), law.toString());
        assertTrue(law.get(1).contains("Director of Adult Social Services, Farfield Council"), law.get(1));
        assertTrue(law.get(1).contains("section 194(2)(b)"), law.get(1));
        assertTrue(law.get(4).contains("The directory has no such organisation"), law.get(4));
        assertTrue(law.get(5).contains("Fields ICB"), law.get(5));
    }

    @Test
    void whatIsTickedIsSetUpInOneChangeWithoutAnyHolder() {
        area.withSeats();
        assertEquals(12, area.posts().size());
        assertTrue(area.posts().stream().allMatch(post -> post.holdings().isEmpty()));
        Post director = area.post("adult-social-services").post();
        assertEquals("Health and Social Care Act 2012, section 194(2)(b)", director.statute());
        assertEquals(SeatType.STATUTORY, director.areas().get(area.id()));
        assertTrue(director.observedFrom().isEmpty());
        assertFalse(area.open("").text().contains("empty for"), "nobody knows whether a seat is empty");
        assertTrue(area.open("").text().contains("not recorded yet"));
    }

    @Test
    void anUndoTakesAllOfThemOut() {
        Page start = area.open("start");
        Page done = area.coordinator().submitAll(start, "main form", Map.of("seat", NewArea.keys(start)));
        Page next = area.coordinator().follow(done);
        assertTrue(next.text().contains("Set up 12 seats"), next.text());
        area.coordinator().submit(next, "form[action*=undo]", Map.of());
        assertEquals(0, area.posts().size());
    }

    @Test
    void whatIsRecordedIsNotOfferedAgain() {
        area.withSeats();
        assertEquals(List.of(), NewArea.keys(area.open("start")));
    }

    @Test
    void aDateThatIsNoneIsSaidWithTheFieldAndNothingIsSaved() {
        Page start = area.open("start");
        Page wrong = area.coordinator()
                .submitAll(start, "main form", Map.of("seat", NewArea.keys(start), "observed", List.of("31/02/2024")));
        assertEquals(422, wrong.status());
        assertTrue(wrong.only(".govuk-error-summary a[href='#observed']").text().contains("31/02/2024"));
        assertEquals("31/02/2024", wrong.only("#observed").attr("value"));
        assertEquals(12, NewArea.keys(wrong).size());
        assertEquals(0, area.posts().size());
    }

    @Test
    void aLeadOfAnotherAreaMayNot() {
        assertEquals(
                403,
                peerbench
                        .as(Role.AREA_LEAD, "X99000008")
                        .get(area.path("start"))
                        .status());
        assertEquals(
                200,
                peerbench.as(Role.AREA_LEAD, "X99000008").get(area.path("")).status());
    }
}
