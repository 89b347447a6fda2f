package org.peerbench.relationships.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.peerbench.relationships.network.Carriers;
import org.peerbench.relationships.network.Network;
import org.peerbench.relationships.network.NetworkQuestion;
import org.peerbench.relationships.network.Networks;
import org.peerbench.relationships.network.Origin;
import org.peerbench.relationships.network.Relations;
import org.peerbench.relationships.network.Report;
import org.peerbench.relationships.network.Told;

class KeyPeopleTest {
    private final List<Report> reports = new ArrayList<>();

    @Test
    void aLinkWithoutNamesIsNotKnownToHangOnAnybody() {
        reports.add(Told.says("council", "trust", 3));
        KeyPeople found = found("council", "trust");
        assertEquals(OptionalInt.empty(), found.links().get(0).minimumPeople());
        assertEquals(List.of(), found.people());
        assertEquals(List.of(), found.single());
    }

    @Test
    void ofTheOnlyTwoWhoMeetEitherCutsTheLinkAlone() {
        meet("council", "ann", "trust", "tom");
        Link link = found("council", "trust").links().get(0);
        assertEquals(OptionalInt.of(1), link.minimumPeople());
        assertEquals(1, link.people().size());
        assertEquals(List.of("ann", "tom"), link.alone());
    }

    @Test
    void whoStandsOnOneSideOfEveryContactIsTheOneItHangsOn() {
        meet("council", "ann", "trust", "tom");
        meet("trust", "tom", "council", "ben");
        Link link = found("council", "trust").links().get(0);
        assertEquals(OptionalInt.of(1), link.minimumPeople());
        assertEquals(List.of("tom"), link.people());
        assertEquals(List.of("tom"), link.alone());
        assertEquals(List.of("ann", "ben"), link.atA());
    }

    @Test
    void ofTwoSeparateContactsBothMustGo() {
        meet("council", "ann", "trust", "tom");
        meet("council", "ben", "trust", "una");
        Link link = found("council", "trust").links().get(0);
        assertEquals(OptionalInt.of(2), link.minimumPeople());
        assertEquals(List.of(), link.alone());
    }

    @Test
    void somebodyUnnamedAtTheOtherEndDoesNotCountTwice() {
        reports.add(Told.says("council", "trust", 3).between(Carriers.of("ann", null)));
        reports.add(Told.says("council", "trust", 2).between(Carriers.of("ben", null)));
        Link link = found("council", "trust").links().get(0);
        assertEquals(OptionalInt.of(2), link.minimumPeople());
        assertEquals(List.of("ann", "ben"), link.people());
    }

    @Test
    void aContactBelowTheLevelCarriesNothing() {
        reports.add(Told.says("trust", "council", 3));
        reports.add(Told.says("council", "trust", 1).between(Carriers.of("ann", "tom")));
        assertTrue(found("council", "trust").known().isEmpty());
    }

    @Test
    void aLaterSurveyReplacesWhomTheSameSideNamedBefore() {
        reports.add(Told.seen(Told.says("council", "trust", 3), "2024")
                .between(Carriers.of("ann", "tom"))
                .from(Origin.of("spring", null)));
        reports.add(Told.seen(Told.says("council", "trust", 3), "2025-11")
                .between(Carriers.of("ben", "tom"))
                .from(Origin.of("autumn", null)));
        assertEquals(List.of("ben"), found("council", "trust").links().get(0).atA());
    }

    /** The council reaches the trust and the charity only through Ann; council and board also meet without her. */
    @Test
    void leavingCutsLinksWeakensOthersAndLeavesPairsWithoutAPath() {
        meet("council", "ann", "trust", "tom");
        meet("council", "ann", "charity", "cat");
        meet("council", "ann", "board", "bea");
        meet("council", "ben", "board", "bob");
        Carrier ann =
                found("council", "trust", "charity", "board").person("ann").orElseThrow();
        assertEquals(
                List.of(new Pair("council", "trust"), new Pair("council", "charity")),
                ann.lost().stream().map(Link::pair).toList());
        assertEquals(
                List.of(new Pair("council", "board")),
                ann.weakened().stream().map(Link::pair).toList());
        assertEquals(
                List.of(
                        new Pair("council", "trust"),
                        new Pair("council", "charity"),
                        new Pair("trust", "charity"),
                        new Pair("trust", "board"),
                        new Pair("charity", "board")),
                ann.pairsLost());
    }

    @Test
    void theOneWhoseLossCutsMostStandsFirst() {
        meet("council", "zoe", "trust", "tom");
        meet("council", "zoe", "charity", "cat");
        assertEquals("zoe", found("council", "trust", "charity").people().get(0).id());
    }

    private void meet(String one, String person, String other, String withPerson) {
        reports.add(Told.says(one, other, 3).between(Carriers.of(person, withPerson)));
    }

    private KeyPeople found(String... partners) {
        NetworkQuestion question =
                NetworkQuestion.of(Relations.INTENSITY, Told.TODAY).at(2);
        return KeyPeople.of(reports, Network.derive(Networks.actors(partners), reports, question));
    }
}
