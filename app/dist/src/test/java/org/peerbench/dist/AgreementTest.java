package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.access.Role;
import org.peerbench.testkit.Page;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/** Agreements and actions, as a coordinator records them. */
class AgreementTest {
    private static final String TIDEWELL = "/tools/relationship-mapping/areas/X99000005/";
    private static final String EASTMERE = "/tools/relationship-mapping/areas/X99000006/";

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    private final Person coordinator = peerbench.as(Role.COORDINATOR);

    @Test
    void theRiskShareThatWasNeverSignedStandsOut() {
        Page findings = coordinator.get(TIDEWELL + "findings");
        assertTrue(
                findings.text().contains("“Risk share for emergency admissions” is still not signed"), findings.text());
        Page list = coordinator.get(TIDEWELL + "agreements");
        assertTrue(list.text().contains("Drafted March 2024"), list.text());
    }

    @Test
    void anAgreementBeginsWithTwoAndOthersJoinWithUndo() {
        Page form = coordinator.get(EASTMERE + "agreements/new");
        List<String> partners = form.document().select("input[name=party]").eachAttr("value");
        Page wrong = coordinator.submitAll(
                form, "main form", Map.of("title", List.of("Reablement"), "party", partners.subList(0, 1)));
        assertEquals(422, wrong.status());
        assertEquals("Reablement", wrong.only("#title").attr("value"));
        Page saved = coordinator.submitAll(
                form,
                "main form",
                Map.of(
                        "title", List.of("Reablement"),
                        "kind", List.of("pooled-budget"),
                        "status", List.of("open"),
                        "from", List.of("2026"),
                        "party", partners.subList(0, 2),
                        "risk-financial", List.of("Too many need it"),
                        "borne-financial", List.of("shared"),
                        "source", List.of("Test")));
        Page agreement = coordinator.follow(saved);
        assertTrue(agreement.text().contains("All parties together"), agreement.text());
        Element joining = agreement.document().select("form[action$=join]").first();
        assertTrue(joining != null, agreement.text());
        Page joined = coordinator.follow(coordinator.submit(
                agreement, "form[action$=join]", Map.of("organisation", partners.get(2), "joined", "2026-11")));
        assertTrue(joined.text().contains("3 parties"), joined.text());
        assertTrue(joined.text().contains("Undo"), joined.text());
        assertTrue(peerbench
                .api(Role.VIEWER)
                .get("/api" + EASTMERE + "agreements")
                .text()
                .contains("\"joined\":\"2026-11\""));
    }

    @Test
    void aFindingBecomesAnActionThatIsDoneAndCanBeUndone() {
        Page findings = coordinator.get(TIDEWELL + "findings");
        Page form = coordinator.get(
                findings.document().select("a[href*=findings/act]").first().attr("href"));
        Page made = coordinator.follow(
                coordinator.submit(form, "main form", Map.of("step", "Ask each party", "due", "2020-01-31")));
        assertTrue(made.text().contains("overdue since 31 January 2020"), made.text());
        assertTrue(made.text().contains("There is an open action for this."), made.text());
        assertTrue(coordinator.get("/").text().contains("Ask each party"));
        Page done = coordinator.follow(
                coordinator.submit(made, "form[action$=done]", Map.of("outcome", "Two of three agreed")));
        assertTrue(done.text().contains("Two of three agreed"), done.text());
        assertTrue(done.text().contains("Undo"), done.text());
    }

    @Test
    void whoOnlyReadsCannotChangeThem() {
        Person viewer = peerbench.as(Role.VIEWER);
        assertEquals(200, viewer.get(TIDEWELL + "agreements").status());
        assertEquals(403, viewer.get(TIDEWELL + "agreements/new").status());
        assertEquals(
                0,
                viewer.get(TIDEWELL + "findings")
                        .document()
                        .select("form[action$=done]")
                        .size());
    }
}
