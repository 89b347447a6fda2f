package org.peerbench.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Posts and who held them for twenty years, as random as a seed: about four years each, a gap before one in three. */
record RandomPosts(Random random) {
    static final String AREA = "area";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate BEGAN = TODAY.minusYears(20);

    static List<PostHistory> of(int posts, int seed) {
        RandomPosts made = new RandomPosts(new Random(seed));
        return IntStream.range(0, posts).mapToObj(made::history).toList();
    }

    private PostHistory history(int number) {
        Post post = new Post(
                "post" + number,
                Optional.empty(),
                "Post " + number,
                "role" + number % 25,
                1,
                Term.NONE,
                "",
                During.ALWAYS,
                Optional.of(Edtf.of(BEGAN)),
                Source.NONE.verified(TODAY),
                Map.of(AREA, number % 25 < 12 ? SeatType.CORE : SeatType.OTHER),
                0);
        List<Holding> holdings = new ArrayList<>();
        LocalDate from = BEGAN.minusDays(random.nextInt(2_000));
        while (from.isBefore(TODAY)) {
            LocalDate until = from.plusDays(60 + (long) (-1_400 * Math.log(1 - random.nextDouble())));
            holdings.add(holding(post, holdings.size(), from, until));
            from = random.nextInt(3) == 0 ? until.plusDays(1 + random.nextInt(200)) : until;
        }
        return new PostHistory(post, holdings);
    }

    private Holding holding(Post post, int number, LocalDate from, LocalDate until) {
        boolean over = until.isBefore(TODAY);
        During held = new During(Optional.of(date(from)), over ? Optional.of(date(until)) : Optional.empty());
        return new Holding(
                post.id() + "-" + number,
                post.id(),
                "person" + post.id() + "-" + number,
                held,
                List.of(new Slice(random.nextInt(6) == 0 ? Basis.INTERIM : Basis.SUBSTANTIVE, false, held)),
                Optional.empty(),
                Outlook.OPEN,
                over ? Optional.of(EndReason.values()[random.nextInt(EndReason.values().length)]) : Optional.empty(),
                Source.NONE.verified(TODAY.minusDays(random.nextInt(150))),
                "",
                0);
    }

    /** One date in eight is known by its month only. */
    private Edtf date(LocalDate day) {
        return random.nextInt(8) == 0 ? Edtf.of(day.toString().substring(0, 7)) : Edtf.of(day);
    }
}
