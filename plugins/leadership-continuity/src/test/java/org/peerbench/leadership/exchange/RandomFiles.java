package org.peerbench.leadership.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import org.peerbench.leadership.post.Basis;
import org.peerbench.leadership.post.EndKind;
import org.peerbench.leadership.post.EndReason;
import org.peerbench.leadership.post.Outlook;
import org.peerbench.leadership.post.Plan;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Slice;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/** Files with posts and holders of every shape, always the same for a seed. */
public final class RandomFiles {
    private final Random random;

    private RandomFiles(long seed) {
        this.random = new Random(seed);
    }

    /** A file in which no person holds a post twice from the same day. */
    public static PostsFile of(long seed) {
        return new RandomFiles(seed).file();
    }

    private PostsFile file() {
        List<FilePost> posts = new ArrayList<>();
        List<FileHolding> holdings = new ArrayList<>();
        Map<String, String> people = new TreeMap<>();
        for (int number = 0; number < 1 + random.nextInt(4); number++) {
            FilePost post = post(number);
            posts.add(post);
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays(random.nextInt(900));
            for (int holder = 0; holder < 1 + random.nextInt(4); holder++) {
                String person = "person " + number + "-" + holder;
                people.put(person, random.nextBoolean() ? "Ann, \"the\" Ätherwood" : "");
                LocalDate end = day.plusDays(60 + random.nextInt(900));
                holdings.add(holding(post, person, day, random.nextInt(4) == 0 ? null : end));
                day = end.plusDays(2 + random.nextInt(40));
            }
        }
        Map<String, FileOrganisation> organisations = Map.of("o 1", new FileOrganisation("o 1", "council", ""));
        return new PostsFile(
                posts, organisations, people, holdings, List.of(), new PostsFile.Counts(0, 0, 0), ahead(posts));
    }

    private Ahead ahead(List<FilePost> posts) {
        List<Ahead.Vote> elections = new ArrayList<>();
        for (String label : List.of("The council; half | of it, 50% [all]", "Mayor")) {
            List<String> decides = posts.stream()
                    .map(FilePost::key)
                    .filter(key -> random.nextBoolean())
                    .toList();
            if (!decides.isEmpty()) {
                elections.add(new Ahead.Vote(
                        label,
                        Edtf.of(mark("2027-05-06")),
                        random.nextBoolean() ? Optional.empty() : Optional.of("https://x.example/vote?a;b|c"),
                        decides));
            }
        }
        Map<String, Ahead.Arranged> plans = new TreeMap<>();
        posts.stream()
                .filter(post -> random.nextBoolean())
                .forEach(post -> plans.put(
                        post.key(),
                        new Ahead.Arranged(
                                Plan.State.values()[random.nextInt(Plan.State.values().length)],
                                random.nextBoolean() ? Optional.empty() : Optional.of(Edtf.of("2027-01~")))));
        return new Ahead(elections, plans);
    }

    /** The post before it went on as this one. */
    private List<FilePost.Before> follows(int number) {
        if (number == 0 || random.nextBoolean()) {
            return List.of();
        }
        return List.of(new FilePost.Before(
                "o 1",
                "Post " + (number - 1),
                Optional.of(Succession.Kind.values()[random.nextInt(Succession.Kind.values().length)]),
                Optional.of(Edtf.of(mark("2019-04-01")))));
    }

    private FilePost post(int number) {
        return new FilePost(
                "o 1 | post " + number,
                "o 1",
                "Post " + number,
                "role-" + number,
                new FilePost.Weight(
                        OptionalInt.of(1 + random.nextInt(3)),
                        Optional.of(SeatType.values()[random.nextInt(3)]),
                        random.nextBoolean() ? Term.NONE : new Term(OptionalInt.of(48), OptionalInt.empty())),
                random.nextBoolean() ? "" : "HSCA 2012 s.194",
                random.nextBoolean() ? During.ALWAYS : During.of("2008~", null),
                Optional.of(Edtf.of("2012-01")),
                follows(number),
                Source.NONE);
    }

    private FileHolding holding(FilePost post, String person, LocalDate start, LocalDate end) {
        During held = During.of(start.toString(), end == null ? null : mark(end.toString()));
        return new FileHolding(
                List.of(1),
                post.key(),
                person,
                held,
                slices(held, start),
                random.nextBoolean() ? Optional.empty() : Optional.of("joint"),
                random.nextBoolean()
                        ? Outlook.OPEN
                        : new Outlook(
                                Optional.of(Edtf.of("2026-09")),
                                Optional.empty(),
                                Optional.of(Edtf.of("2027?")),
                                Optional.of(EndKind.TERM)),
                end == null ? Optional.empty() : Optional.of(EndReason.RETIRED),
                new Source(Optional.of("https://x.example/a?b=1,2"), Optional.empty(), Optional.of(start.plusDays(3))),
                "");
    }

    private List<Slice> slices(During held, LocalDate start) {
        Basis first = Basis.values()[random.nextInt(Basis.values().length)];
        if (random.nextBoolean()) {
            return List.of(new Slice(first, false, held));
        }
        Optional<Edtf> middle = Optional.of(Edtf.of(start.plusDays(20)));
        boolean away = random.nextBoolean();
        Basis next = away ? first : Basis.values()[(first.ordinal() + 1) % Basis.values().length];
        return List.of(
                new Slice(first, false, new During(held.from(), middle)),
                new Slice(next, away, new During(middle, held.until())));
    }

    private String mark(String day) {
        return switch (random.nextInt(5)) {
            case 0 -> day.substring(0, 7);
            case 1 -> day + "~";
            case 2 -> day.substring(0, 7) + "?";
            default -> day;
        };
    }
}
