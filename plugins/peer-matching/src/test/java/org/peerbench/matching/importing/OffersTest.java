package org.peerbench.matching.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Role;
import org.peerbench.api.directory.Person;
import org.peerbench.matching.WholeTool;
import org.peerbench.matching.record.Offer;
import org.peerbench.matching.record.Offers;
import org.peerbench.testkit.ApiAnswer;
import org.peerbench.testkit.Peerbench;

/** A table of offers, checked as offers are that are entered one by one. */
class OffersTest {
    @RegisterExtension
    static final Peerbench peerbench = WholeTool.demo();

    @Test
    void aPersonWhoGivesForOneAreaIsNotBroughtInForAnother() {
        String giver = stored().get(0).person().orElseThrow();
        String area = stored().get(0).area();
        String fresh = tool().directory().peopleIn(area("X99000009")).stream()
                .map(Person::id)
                .filter(id -> stored().stream().noneMatch(each -> each.person().equals(Optional.of(id))))
                .findFirst()
                .orElseThrow();
        String file = "area,person,theme,capacity\n"
                + ("X99000007," + giver + ",people,1\n")
                + (area + "," + giver + ",pooling,1\n")
                + ("X99000009," + fresh + ",risk,1\n")
                + ("X99000010," + fresh + ",people,1\n");
        ApiAnswer preview = peerbench
                .api(Role.COORDINATOR)
                .postFile("/api/tools/peer-matching/imports?format=offers", file.getBytes(StandardCharsets.UTF_8));
        assertEquals(201, preview.status(), preview::text);
        assertEquals(4, preview.json().get("read").asInt(), preview::text);
        assertEquals(2, preview.json().get("kept").asInt(), preview::text);
        assertEquals(2, preview.json().get("skipped").asInt(), preview::text);
        assertTrue(preview.text().contains("already gives for another area"), preview::text);
    }

    private static ToolContext tool() {
        return peerbench.context("peer-matching");
    }

    private static String area(String code) {
        return tool().directory().area(code).orElseThrow().id();
    }

    private static List<Offer> stored() {
        return tool().database().read(sql -> new Offers(sql).all());
    }
}
