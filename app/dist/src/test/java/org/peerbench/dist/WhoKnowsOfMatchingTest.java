package org.peerbench.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peerbench.api.access.Role;
import org.peerbench.api.route.Method;
import org.peerbench.host.http.Endpoint;
import org.peerbench.testkit.Api;
import org.peerbench.testkit.Peerbench;
import org.peerbench.testkit.Person;

/**
 * Who is told what of peer matching. Every address there is of the workbench and of matching is asked. What is told holds a
 * word that stands nowhere else; the table says who meets it.
 */
class WhoKnowsOfMatchingTest {
    private static final Set<String> WORDS = Set.of(
            "zzask",
            "zzalone",
            "zztried",
            "zzmoved",
            "zzlonely",
            "zzagreed",
            "zznote",
            "zzmanager",
            "zzblock",
            "zzdecline",
            "zzfit",
            "zzpause",
            "zzreview",
            "zztopic",
            "zzwhy",
            "zzround",
            "zzlock",
            "Whoever speaks for");

    @RegisterExtension
    static final Peerbench peerbench = Shipped.demo();

    private static Map<String, String> ids;

    @BeforeAll
    static void recordWhatThereIsToKnow() {
        ids = MatchingFacts.record(peerbench);
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINISTRATOR, '',",
        "COORDINATOR, '',",
        "COORDINATOR, " + MatchingFacts.OTHER + ",",
        "AREA_LEAD, " + MatchingFacts.RECEIVER + ", zzask zzalone zztried zzmoved zzlonely zztopic zzwhy",
        "AREA_LEAD, " + MatchingFacts.GIVER + ", zzask zznote zzmanager zzreview zztopic zzwhy",
        "AREA_LEAD, " + MatchingFacts.OTHER + ", ''",
        "VIEWER, '', ''"
    })
    void whatConcernsFewIsToldToThem(Role role, String area, String told) {
        String[] areas = area.isEmpty() ? new String[0] : new String[] {area};
        Set<String> expected = told == null ? WORDS : told.isEmpty() ? Set.of() : Set.of(told.split(" "));
        Person person = peerbench.as(role, areas);
        Api program = peerbench.api(role, areas);
        Map<String, List<String>> met = new TreeMap<>();
        for (String path : addresses()) {
            String text = path.startsWith("/api/")
                    ? program.get(path).text()
                    : person.get(path).body();
            note(path, text, met);
        }
        Set<String> untold = new TreeSet<>(expected);
        untold.removeAll(met.keySet());
        met.keySet().removeIf(expected::contains);
        assertEquals(Map.of(), met, "told to too many");
        assertEquals(Set.of(), untold, "told to nobody");
    }

    /** Whoever is sent a link is asked in an area; the history of that area would say who gets help from whom. */
    @Test
    void theHistoryOfAnAreaSaysNothingOfSupportsToOthers() {
        for (String area : List.of(MatchingFacts.RECEIVER, MatchingFacts.GIVER)) {
            String path = "/api/changes?limit=200&area=" + area;
            assertTrue(peerbench.api(Role.COORDINATOR).get(path).text().contains(ids.get("support")));
            for (Role role : List.of(Role.VIEWER, Role.AREA_LEAD)) {
                Api other = role == Role.VIEWER ? peerbench.api(role) : peerbench.api(role, MatchingFacts.OTHER);
                assertFalse(other.get(path).text().contains(ids.get("support")), role + " " + path);
            }
        }
    }

    private static void note(String path, String text, Map<String, List<String>> met) {
        for (String word : WORDS) {
            if (text.contains(word)) {
                met.computeIfAbsent(word, each -> new ArrayList<>()).add(path);
            }
        }
    }

    /** Of the workbench and of matching; a search for a word shows the word, and so is not asked. */
    private static Set<String> addresses() {
        Set<String> all = new TreeSet<>();
        for (Endpoint endpoint : Routes.of(peerbench)) {
            boolean concerned =
                    endpoint.generation().isHost() || endpoint.pattern().contains("peer-matching");
            if (endpoint.method() == Method.GET && concerned && Routes.asksWho(endpoint)) {
                for (String area : List.of(MatchingFacts.RECEIVER, MatchingFacts.GIVER)) {
                    Map<String, String> values = new TreeMap<>(ids);
                    values.put("area", area);
                    values.put("theme", "risk");
                    all.add(Routes.filled(endpoint, values) + Routes.neededQuery(endpoint));
                }
            }
        }
        return all;
    }
}
