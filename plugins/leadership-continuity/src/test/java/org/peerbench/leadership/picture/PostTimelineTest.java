package org.peerbench.leadership.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Lane;
import org.peerbench.leadership.post.Lanes;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;
import org.peerbench.leadership.words.BundleTexts;

class PostTimelineTest {
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate END = LocalDate.of(2029, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Source SEEN =
            new Source(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2026, 6, 1)));

    private final BundleTexts texts = new BundleTexts("org.peerbench.leadership.picture.messages");

    @Test
    void anEmptySeatSaysForHowManyDays() {
        Document drawn = drawn(seats(
                "Director of Adult Services",
                held("a", Basis.SUBSTANTIVE, "2019-01-01", "2024-01-01"),
                held("b", Basis.SUBSTANTIVE, "2024-05-22", null)));
        assertEquals(List.of("142"), drawn.select(".empty .empty-days").eachText());
        assertEquals(
                "Director of Adult Services: empty for 142 days",
                drawn.select(".empty").attr("aria-label"));
    }

    @Test
    void everyWayHasItsLetterAndItsPattern() {
        Document drawn = drawn(seats(
                "Chief executive",
                held("a", Basis.SUBSTANTIVE, "2019-01-01", "2021-01-01"),
                held("b", Basis.ACTING, "2021-01-01", "2022-01-01"),
                held("c", Basis.INTERIM, "2022-01-01", "2023-01-01"),
                held("d", Basis.SECONDMENT, "2023-01-01", null)));
        assertEquals(List.of("P", "A", "I", "L"), drawn.select(".held .letter").eachText());
        assertEquals(1, drawn.select(".held .way-interim").size());
    }

    @Test
    void aBarBeginsAndEndsWhereItsDaysStand() {
        Document drawn = drawn(seats("Chair", held("a", Basis.ELECTED, "2019-01-01", "2024-01-01")));
        Element bar = drawn.selectFirst(".held .way-elected");
        double width = Double.parseDouble(bar.attr("width"));
        double all = 1140 - 8 - 292;
        assertEquals(
                all * 1826 / 3653, width + 1.5, 0.1, "five of ten years, of which eight are leap days short or long");
        assertEquals("292", bar.attr("x"));
    }

    @Test
    void aDateKnownAsAYearFadesOverThatYear() {
        Document drawn = drawn(seats("Chair", held("a", Basis.ELECTED, "2020", "2022-03")));
        Element begins = drawn.selectFirst(".blur-begins");
        assertEquals((1140 - 300) * 366 / 3653.0, Double.parseDouble(begins.attr("width")), 0.1);
        assertEquals(
                (1140 - 300) * 31 / 3653.0,
                Double.parseDouble(drawn.selectFirst(".blur-ends").attr("width")),
                0.1);
    }

    @Test
    void whatNobodyCheckedSinceIsDotted() {
        Document drawn = drawn(seats("Chair", held("a", Basis.ELECTED, "2020-01-01", null)));
        assertEquals(
                (1140 - 300) * 173 / 3653.0,
                Double.parseDouble(drawn.selectFirst(".held .unchecked").attr("width")),
                0.1,
                "1 June to 21 November 2026");
        assertTrue(drawn.select(".held").attr("aria-label").endsWith("; last checked on 1 June 2026"));
    }

    @Test
    void aTermThatEndsIsAheadOfToday() {
        Holding chair = held("a", Basis.ELECTED, "2023-05-04", null);
        Holding ending = new Holding(
                chair.id(),
                chair.post(),
                chair.person(),
                chair.held(),
                chair.slices(),
                Optional.empty(),
                new Outlook(
                        Optional.empty(), Optional.empty(), Edtf.parse("2027-05-06"), Optional.of(EndKind.ELECTION)),
                Optional.empty(),
                SEEN,
                "",
                0);
        Document drawn = drawn(seats("Chair", ending));
        assertEquals("Chair: election, 6 May 2027", drawn.select(".to-end").attr("aria-label"));
    }

    @Test
    void theSameInputGivesTheSameBytesAndTheFileStandsAlone() {
        List<Seat> seats = seats("Chair & <vice>", held("a", Basis.ELECTED, "2020", null));
        assertEquals(picture(seats).export(), picture(seats).export());
        String file = picture(seats).export();
        assertFalse(file.contains("var(--"), "colours are filled in");
        assertFalse(file.contains("<a "), "nothing to act on");
        assertTrue(file.contains("Chair &amp; &lt;vice&gt;"));
    }

    private Document drawn(List<Seat> seats) {
        return Jsoup.parse(picture(seats).inPage("says", "#exit"));
    }

    private PostTimeline picture(List<Seat> seats) {
        return new PostTimeline(
                seats,
                List.of(new Moment(LocalDate.of(2027, 5, 6), "Council election")),
                FIRST,
                END,
                TODAY,
                holding -> "Holder " + holding.id(),
                texts);
    }

    static List<Seat> seats(String label, Holding... holdings) {
        Post post = new Post(
                "p",
                Optional.empty(),
                label,
                "role",
                1,
                Term.NONE,
                "",
                During.of("2015-01-01", null),
                Edtf.parse("2018-01-01"),
                Source.NONE,
                Map.of("area", SeatType.CORE),
                0);
        PostHistory history = new PostHistory(post, List.of(holdings));
        List<Seat> seats = new ArrayList<>();
        for (Lane lane : Lanes.of(history, FIRST, TODAY)) {
            seats.add(new Seat(history, lane, label, "Harrowfen Council", "/posts/p"));
        }
        return seats;
    }

    private static Holding held(String id, Basis basis, String from, String until) {
        During during = During.of(from, until);
        return new Holding(
                id,
                "p",
                id,
                during,
                List.of(new Slice(basis, false, during)),
                Optional.empty(),
                Outlook.OPEN,
                Optional.empty(),
                SEEN,
                "",
                0);
    }
}
