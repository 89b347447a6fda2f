package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where an area's story fixes who held a post: changing leaders and a post that stands empty, a settled and merged
 * commissioner, notice given, a successor named, cover, absence, a loan, an election, somebody who came back, a pioneer
 * whose post went after it had succeeded.
 */
final class PostStories {
    private static final String INTERIM = "interim";
    private static final String ACTING = "acting";
    private static final String PERMANENT = "substantive";
    private static final String ELECTED = "elected";
    private static final String CONTRACT = "contract";
    private static final String COVER_ENDED = "cover-ended";
    private static final String MOVED = "moved-elsewhere";
    private static final String MERGED = "ZZJ-long-combe-merged";

    private final Post post;
    private final List<Held> told = new ArrayList<>();

    private PostStories(Post post) {
        this.post = post;
    }

    /** The history of a post, where it is fixed. */
    static Optional<List<Held>> of(Post post) {
        PostStories story = new PostStories(post);
        story.tell();
        return story.told.isEmpty() ? Optional.empty() : Optional.of(story.told);
    }

    private void tell() {
        switch (post.key()) {
            case "L04-DASS" -> fourInterims();
            case "L04-FUND" ->
                after("2026-04-13").add(one("ZZN058", ACTING, "2026-04-13", "").expecting("2027-03-31", CONTRACT));
            case "I01-PLACE-LEAD-04" -> emptySinceJuly();
            case "L07-DASS" -> directorLeft();
            case "A05-TRUST-CHIEF" -> chiefRetired();
            case "A03-OPERATIONS" -> after("2026-05-31");
            case "L10-FUND" -> after("2026-09-14");
            case "L12-FUND" -> after("2026-03-31");
            case "L01-DASS" -> givesNotice();
            case "L03-DASS", "G03-PLACE-LEAD", "I01-PLACE-LEAD-03" -> merged();
            case "L03-FUND" -> away();
            case "L05-FUND" ->
                after("2025-04-01")
                        .add(one("ZZN061", "secondment", "2025-04-01", "")
                                .expecting("2027-03-31", CONTRACT)
                                .with("note", "Lent by the integrated care board"));
            case "L06-DASS" -> coveredInTheMiddle();
            default -> tellMore();
        }
    }

    private void tellMore() {
        switch (post.key()) {
            case "I01-PLACE-LEAD-02" -> successorNamed();
            case "L09-CHAIR" -> {
                told.add(one("01", ELECTED, "2014-06-11", "2026-05-27").left("election"));
                told.add(one("ZZN072", ELECTED, "2026-05-27", "").expecting("2027-05-06", "election"));
            }
            case "L10-CHAIR" -> cameBack();
            case "L09-PIONEER" ->
                told.add(one("01", PERMANENT, "2018-01-08", Posts.PIONEERS_ENDED)
                        .left("post-ended")
                        .with("note", "The pilot's money ended a month after delays had halved"));
            case "A06-TRUST-CHIEF" -> stayedOn();
            case "I03-COMMISSIONER-CHIEF" ->
                told.add(one("00", PERMANENT, Posts.BOARDS_BEGAN, "").expecting("2027-04-01", "merger"));
            case "L11-COUNCIL-CHIEF" -> newCouncil();
            default -> {}
        }
    }

    private void fourInterims() {
        after("2023-11-30");
        told.add(one("i1", INTERIM, "2024-02-05", "2024-08-05").left(COVER_ENDED));
        told.add(one("i2", INTERIM, "2024-08-05", "2025-01-31").left(COVER_ENDED));
        told.add(one("i3", INTERIM, "2025-02-17", "2025-10-31").left(COVER_ENDED));
        told.add(one("ZZN057", INTERIM, "2025-12-01", "").expecting("2026-12-31", CONTRACT));
    }

    private void emptySinceJuly() {
        told.add(one("02", PERMANENT, Posts.BOARDS_BEGAN, "2023-09-18").left(MOVED));
        told.add(one("01", PERMANENT, "2023-12-04", "2026-07-02").left(MOVED));
    }

    private void directorLeft() {
        after("2021-05-04");
        told.add(one("00", PERMANENT, "2021-05-04", "2026-03-31").left(MOVED));
        told.add(one("ZZN067", INTERIM, "2026-04-20", "").expecting("2027-01-31", CONTRACT));
    }

    private void chiefRetired() {
        after("2020-09-01");
        told.add(one("00", PERMANENT, "2020-09-01", "2026-01-31").left("retired"));
        told.add(one("a1", ACTING, "2026-01-31", "2026-04-07").left(COVER_ENDED));
        told.add(one("ZZN009", INTERIM, "2026-04-07", "").expecting("2027-02-28", CONTRACT));
    }

    /** Six weeks before the region's today; four working links hang on this director alone. */
    private void givesNotice() {
        after("2019-09-02");
        told.add(one("ZZN047", PERMANENT, "2019-09-02", "")
                .with("notice_given", "2026-10-05")
                .with("announced", "2026-10-19")
                .expecting("2027-01-02", "announced"));
    }

    /** One director for both purses since 2014, of the council and of whoever commissions health. */
    private void merged() {
        String start = post.from().equals(Posts.BOARDS_BEGAN) ? Posts.BOARDS_BEGAN : "2014-04";
        Held director = one("ZZN053", PERMANENT, start, post.until()).with("joint_group", MERGED);
        told.add(post.until().isEmpty() ? director : director.left("post-ended"));
    }

    private void away() {
        after("2022-03-01");
        told.add(one("ZZN054", PERMANENT, "2022-03-01", "").with("absent_from", "2026-08-03"));
        told.add(one("c1", ACTING, "2026-08-10", "").expecting("2027-02-01", CONTRACT));
    }

    private void coveredInTheMiddle() {
        after("2020-11-02");
        told.add(one("ZZN064", PERMANENT, "2020-11-02", "")
                .with("absent_from", "2023-02-06")
                .with("absent_until", "2023-08-14"));
        told.add(one("c1", ACTING, "2023-02-06", "2023-08-14").left(COVER_ENDED));
    }

    private void successorNamed() {
        told.add(one("00", PERMANENT, Posts.BOARDS_BEGAN, "")
                .with("notice_given", "2026-09-01")
                .with("announced", "2026-09-14")
                .expecting("2027-01-01", "announced"));
        told.add(one("d1", "designate", "2026-10-12", "").with("note", "Begins when the post is free"));
    }

    private void cameBack() {
        told.add(one("ZZN075", ELECTED, "2013-05-15", "2021-05-19").left("election"));
        told.add(one("01", ELECTED, "2021-05-19", "2025-05-14").left("election"));
        told.add(one("ZZN075", ELECTED, "2025-05-14", "").again().expecting("2029-05-03", "election"));
    }

    /** Covered first, appointed then: two slices of one time in post. */
    private void stayedOn() {
        after("2023-10-02");
        told.add(one("ZZN011", ACTING, "2023-10-02", "2024-04-01"));
        told.add(one("ZZN011", PERMANENT, "2024-04-01", ""));
    }

    private void newCouncil() {
        told.add(one("i1", INTERIM, Areas.REORGANISED, "2019-11-04").left(COVER_ENDED));
        told.add(one("01", PERMANENT, "2019-11-04", "2023-08-31").left("retired"));
        told.add(one("00", PERMANENT, "2023-10-02", ""));
    }

    private List<Held> after(String day) {
        told.addAll(PostHistory.before(post, LocalDate.parse(day), true));
        return told;
    }

    private Held one(String who, String basis, String start, String end) {
        return Held.of(post, who, basis, start, end);
    }
}
