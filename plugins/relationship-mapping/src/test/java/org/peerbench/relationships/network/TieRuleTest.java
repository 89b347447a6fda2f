package org.peerbench.relationships.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.peerbench.relationships.network.Told.TODAY;
import static org.peerbench.relationships.network.Told.says;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kleene's truth tables, written out by hand; 3 reaches the threshold 2, 1 does not, "-" has not answered. */
class TieRuleTest {
    private static final List<Actor> TWO = List.of(new Actor("a", "A", "council"), new Actor("b", "B", "icb"));

    @ParameterizedTest
    @CsvSource({
        "3, 3, CONFIRMED",
        "3, 1, ONE_SIDED",
        "1, 3, ONE_SIDED",
        "3, -, ONE_SIDED",
        "-, 3, ONE_SIDED",
        "1, 1, NONE",
        "1, -, UNKNOWN",
        "-, 1, UNKNOWN",
        "-, -, UNKNOWN"
    })
    void inTheEyesOfEitherOneYesIsEnough(String a, String b, DyadStatus status) {
        assertEquals(status, derive(TieRule.EITHER, a, b).dyads().get(0).status());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, CONFIRMED",
        "3, 1, NONE",
        "1, 3, NONE",
        "3, -, UNKNOWN",
        "-, 3, UNKNOWN",
        "1, 1, NONE",
        "1, -, NONE",
        "-, 1, NONE",
        "-, -, UNKNOWN"
    })
    void inTheEyesOfBothOneNoIsEnough(String a, String b, DyadStatus status) {
        assertEquals(status, derive(TieRule.BOTH, a, b).dyads().get(0).status());
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, CONFIRMED",
        "3, 1, ONE_SIDED",
        "1, 3, NONE",
        "3, -, ONE_SIDED",
        "-, 3, UNKNOWN",
        "1, 1, NONE",
        "1, -, NONE",
        "-, 1, UNKNOWN",
        "-, -, UNKNOWN"
    })
    void asReportedTheSendersWordDecides(String a, String b, DyadStatus status) {
        assertEquals(status, derive(TieRule.REPORTED, a, b).dyads().get(0).status());
    }

    @ParameterizedTest
    @CsvSource({"EITHER, 4", "BOTH, 2", "REPORTED, 4"})
    void aTieIsAsCloseAsTheRuleSees(TieRule rule, int value) {
        assertEquals(value, derive(rule, "4", "2").dyads().get(0).value().getAsInt());
    }

    private static Network derive(TieRule rule, String a, String b) {
        List<Report> reports = new ArrayList<>();
        if (!a.equals("-")) {
            reports.add(says("a", "b", Integer.parseInt(a)));
        }
        if (!b.equals("-")) {
            reports.add(says("b", "a", Integer.parseInt(b)));
        }
        return Network.derive(
                TWO,
                reports,
                NetworkQuestion.of(Relations.INTENSITY, TODAY).at(2).by(rule));
    }
}
