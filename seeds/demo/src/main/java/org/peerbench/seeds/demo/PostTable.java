package org.peerbench.seeds.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The posts of an area and everybody who held them, a row for each slice of a time in post. */
final class PostTable {
    private static final String[] COLUMNS = {
        "organisation",
        "post",
        "role",
        "seats",
        "person",
        "person_name",
        "basis",
        "start",
        "end",
        "announced",
        "expected_end",
        "expected_end_kind",
        "joint_group",
        "end_reason",
        "observed_from",
        "last_verified_on",
        "source_url",
        "seat_type",
        "absent_from",
        "absent_until",
        "term_months",
        "notice_given",
        "post_from",
        "post_until",
        "follows",
        "appointment",
        "note"
    };
    private static final int TERM_OF_COUNCILLORS = 48;
    private static final double NAMED = 0.6;
    private static final double SOURCED = 0.6;

    /** In this area nobody has looked for months. */
    private static final String UNVERIFIED = Areas.QUILLBAY;

    /** Who, by their id, first came to notice in a post whose holders everybody knows. */
    private static final Pattern PUBLIC = Pattern.compile(".*-(LEADER|CHAIR|COUNCIL-CHIEF)-.*");

    private static final Map<String, String> NAMES =
            People.all().stream().collect(Collectors.toMap(People.Person::id, People.Person::name));

    private PostTable() {}

    static String of(Area area) {
        Table table = new Table(COLUMNS);
        for (Post post : Posts.of(area)) {
            List<Held> held = Precision.of(post, PostBook.of(post));
            for (Held each : held) {
                if (!area.existed().in2023() && each.start().compareTo(Areas.REORGANISED) >= 0) {
                    continue;
                }
                Map<String, String> cells = cells(post, each);
                table.add(List.of(COLUMNS).stream()
                        .map((Function<String, Object>) column -> cells.getOrDefault(column, ""))
                        .toArray());
            }
        }
        return table.text();
    }

    private static Map<String, String> cells(Post post, Held held) {
        Map<String, String> cells = new HashMap<>(held.more());
        String name = name(held);
        cells.put("organisation", post.organisation());
        cells.put("post", post.title());
        cells.put("role", post.kind().role());
        cells.put("seats", String.valueOf(post.seats()));
        cells.put("person", held.person());
        cells.put("person_name", name);
        cells.put("basis", held.basis());
        cells.put("start", held.start());
        cells.put("end", held.end());
        cells.put("observed_from", PostHistory.observed(post).toString());
        cells.put("last_verified_on", verified(post).toString());
        cells.put("source_url", source(post, held, name));
        cells.put("seat_type", post.kind().seatType());
        cells.put("term_months", post.kind().isElected() ? String.valueOf(TERM_OF_COUNCILLORS) : "");
        cells.put("post_from", post.from());
        cells.put("post_until", post.until());
        cells.put(
                "follows",
                PostBook.before(post).stream()
                        .map(each -> each.organisation() + ": " + each.title())
                        .collect(Collectors.joining("; ")));
        cells.put("appointment", held.appointment());
        return cells;
    }

    /** Role first: of those who are found only here, some whose post is a public one have a name. */
    private static String name(Held held) {
        if (NAMES.containsKey(held.person())) {
            return NAMES.get(held.person());
        }
        Draw draw = Draw.about("name of " + held.person());
        return PUBLIC.matcher(held.person()).matches() && draw.chance(NAMED) ? People.name(draw) : "";
    }

    private static LocalDate verified(Post post) {
        if (post.until().equals(Areas.REORGANISED)) {
            return LocalDate.of(2019, 3, 29);
        }
        int days = Draw.about("verified " + post.organisation() + post.area()).between(4, 58);
        LocalDate usual = PostHistory.TODAY.minusDays(days);
        return post.area().equals(UNVERIFIED) ? usual.minusDays(104) : usual;
    }

    /** Nobody is named without a public source. */
    private static String source(Post post, Held held, String name) {
        boolean found =
                !name.isEmpty() || Draw.about("source of " + held.appointment()).chance(SOURCED);
        return found
                ? "https://"
                        + People.plain(Organisations.of(post.organisation()).name()) + ".example/who-we-are"
                : "";
    }
}
