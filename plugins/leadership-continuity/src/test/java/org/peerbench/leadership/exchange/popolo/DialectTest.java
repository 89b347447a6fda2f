package org.peerbench.leadership.exchange.popolo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.exchange.EndConvention;
import org.peerbench.leadership.exchange.FileHolding;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.Repair;

/** What EveryPolitician's files and others have that Popolo's specification does not. Each case was met in the wild. */
class DialectTest {
    @Test
    void aTermGivesTheDatesThatAMembershipLacks() throws Exception {
        PostsFile file = read("""
                {"persons":[{"id":"a","name":"Ann"}],
                 "events":[{"id":"term/8","classification":"legislative period","start_date":"2015-05","end_date":"2019-03-31"}],
                 "memberships":[{"person_id":"a","organization_id":"c","role":"member","legislative_period_id":"term/8"}]}""");

        assertEquals(
                "2015-05", file.holdings().get(0).held().from().orElseThrow().text());
        assertEquals(
                "2019-03-31",
                file.holdings().get(0).held().until().orElseThrow().text());
        assertTrue(codes(file).contains("FROM_TERM"));
    }

    @Test
    void aStartFromTheTermThatComesAfterTheEndIsNotBelieved() throws Exception {
        PostsFile file = read("""
                {"events":[{"id":"t","start_date":"2015-05-07"}],
                 "memberships":[{"person_id":"a","role":"member","end_date":"2014-01-01","legislative_period_id":"t"}]}""");

        assertTrue(file.holdings().get(0).held().from().isEmpty());
        assertTrue(codes(file).contains("START_DROPPED"));
    }

    @Test
    void datesInTheWrongOrderAreExchanged() throws Exception {
        PostsFile file = read("""
                {"memberships":[{"person_id":"a","role":"member","start_date":"2019-01-01","end_date":"2014-01-01"}]}""");

        assertEquals(
                "2014-01-01", file.holdings().get(0).held().from().orElseThrow().text());
        assertTrue(codes(file).contains("SWAPPED"));
    }

    @Test
    void aListInTheDocumentsPlaceIsReadAsMemberships() throws Exception {
        PostsFile file = read("""
                [{"person_id":["a","b"],"role":"chair","start_date":"2019"},{"person_id":[],"role":"chair"}]""");

        assertEquals("a", file.holdings().get(0).person());
        assertTrue(codes(file).containsAll(Set.of("TOP_LEVEL_ARRAY", "SEVERAL_IDS", "NO_PERSON")));
        assertEquals(new PostsFile.Counts(2, 0, 1), file.counts());
    }

    @Test
    void impossibleDatesAreLeftOut() throws Exception {
        PostsFile file = read("""
                {"memberships":[{"person_id":"a","role":"chair","start_date":"2019-13-01"},
                                {"person_id":"a","role":"chair","start_date":"2019-06-31"},
                                {"person_id":"a","role":"chair","start_date":"20190-01-01"},
                                {"person_id":"a","role":"chair","start_date":"2019-06-30T10:00:00Z"}]}""");

        assertEquals(new PostsFile.Counts(4, 0, 3), file.counts());
        assertEquals(
                "2019-06-30", file.holdings().get(0).held().from().orElseThrow().text());
    }

    @Test
    void twoPeopleOfOneNameStayTwo() throws Exception {
        PostsFile file = read("""
                {"persons":[{"id":"a","name":"Ann","sources":[{"url":"https://x.example"}]},
                            {"id":"b","name":"Ann","sources":[{"url":"https://x.example"}]}],
                 "memberships":[{"person_id":"a","role":"member","start_date":"2019"},{"person_id":"b","role":"member","start_date":"2019"}]}""");

        assertEquals(
                Set.of("a", "b"),
                file.holdings().stream().map(FileHolding::person).collect(Collectors.toSet()));
        assertEquals(2, file.posts().get(0).weight().seats().orElseThrow());
        assertEquals("Ann", file.people().get("b"));
    }

    @Test
    void whatNothingRefersToIsCountedAndSaid() throws Exception {
        PostsFile file = read("""
                {"persons":[{"id":"a"},{"id":"alone"}],"organizations":[{"id":"o","name":"O"},{"id":"p","name":"P"}],
                 "memberships":[{"person_id":"a","organization_id":"o"}]}""");

        assertEquals(new PostsFile.Counts(5, 0, 2), file.counts());
        assertTrue(codes(file).containsAll(Set.of("UNUSED", "NO_ROLE", "DERIVED_ID", "START_UNKNOWN")));
    }

    @Test
    void theSourceAtTheHeadOfAFileStandsForAllThatHaveNone() throws Exception {
        PostsFile file = read("""
                {"meta":{"sources":["https://parliament.example/members"]},
                 "persons":[{"id":"a","name":"Ann"}],
                 "memberships":[{"person_id":"a","role":"member","start_date":"2019"}]}""");

        assertEquals("Ann", file.people().get("a"));
        assertEquals(
                "https://parliament.example/members",
                file.holdings().get(0).source().url().orElseThrow());
        assertTrue(codes(file).contains("SOURCE_OF_ALL"));
    }

    @Test
    void aNameWithoutAnySourceIsSaidAndTheRoleIsKept() throws Exception {
        PostsFile file = read("""
                {"persons":[{"id":"a","name":"Ann"},{"id":"b","name":"Bo"}],
                 "memberships":[{"person_id":"a","role":"chair","start_date":"2019"},
                                {"person_id":"b","role":"member","start_date":"2019"}]}""");

        assertEquals(2, file.holdings().size());
        assertEquals(Set.of(""), Set.copyOf(file.people().values()));
        assertEquals(
                2,
                file.repairs().stream()
                        .filter(repair -> repair.code() == Repair.Code.NAME_WITHOUT_SOURCE)
                        .count());
    }

    @Test
    void whatCannotBeBelievedOfAPostOrItsPartsIsSaid() throws Exception {
        PostsFile file = read("""
                {"posts":[{"id":"c","label":"Chair","start_date":"2020","end_date":"2010"},{"id":"c","label":"Chair"}],
                 "memberships":[{"person_id":"a","post_id":"c","start_date":"2019","x_continuity":
                    {"end_reason":"fired","expected_end_kind":"whim","slices":[{"basis":"acting","start_date":"2018"}]}}]}""");

        assertTrue(
                codes(file)
                        .containsAll(Set.of(
                                "POST_DATES_DROPPED", "REPEATED", "UNKNOWN_REASON", "UNKNOWN_KIND", "PARTS_DROPPED")),
                codes(file).toString());
    }

    @Test
    void membershipsMayStandWithinTheirPerson() throws Exception {
        PostsFile file = read("""
                {"persons":[{"id":"a","memberships":[{"role":"chair","start_date":"2019","legislative_period_id":null}]}]}""");

        assertEquals("a", file.holdings().get(0).person());
    }

    @Test
    void whatIsNoDocumentIsUnreadable() {
        for (String text : List.of("", "3", "{", "[[[", "null")) {
            assertThrows(PopoloReader.Unreadable.class, () -> read(text), text);
        }
    }

    private static Set<String> codes(PostsFile file) {
        return file.repairs().stream().map(repair -> repair.code().name()).collect(Collectors.toSet());
    }

    private static PostsFile read(String text) throws PopoloReader.Unreadable, IOException {
        return PopoloReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), EndConvention.EXCLUSIVE, false);
    }
}
