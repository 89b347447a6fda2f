package org.peerbench.seeds.demo;

import static org.peerbench.seeds.demo.PostKind.CHAIR;
import static org.peerbench.seeds.demo.PostKind.COMMISSIONER;
import static org.peerbench.seeds.demo.PostKind.COMMISSIONER_CHIEF;
import static org.peerbench.seeds.demo.PostKind.COUNCILLOR;
import static org.peerbench.seeds.demo.PostKind.COUNCIL_CHIEF;
import static org.peerbench.seeds.demo.PostKind.DASS;
import static org.peerbench.seeds.demo.PostKind.DCS;
import static org.peerbench.seeds.demo.PostKind.DPH;
import static org.peerbench.seeds.demo.PostKind.FINANCE;
import static org.peerbench.seeds.demo.PostKind.FUND;
import static org.peerbench.seeds.demo.PostKind.HEALTHWATCH;
import static org.peerbench.seeds.demo.PostKind.HOUSING;
import static org.peerbench.seeds.demo.PostKind.LEADER;
import static org.peerbench.seeds.demo.PostKind.OPERATIONS;
import static org.peerbench.seeds.demo.PostKind.PIONEER;
import static org.peerbench.seeds.demo.PostKind.PLACE_LEAD;
import static org.peerbench.seeds.demo.PostKind.PRACTICE;
import static org.peerbench.seeds.demo.PostKind.PROVIDER;
import static org.peerbench.seeds.demo.PostKind.TRUST_CHIEF;
import static org.peerbench.seeds.demo.PostKind.VOLUNTARY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The posts on which each area's partnership rests: those of its board by law, and those it cannot do without. */
final class Posts {
    /** The day on which integrated care boards took over from clinical commissioning groups. */
    static final String BOARDS_BEGAN = "2022-07-01";

    static final String PIONEERS_ENDED = "2025-04-01";

    /** What opened in the year of the reorganisation belongs to the new area. */
    private static final String LAST_YEAR_BEFORE = "2019";

    private static final String GROUPS_BEGAN = "2013-04-01";
    private static final String HARROWFEN_PUBLIC_HEALTH = "ZZL15";
    private static final Set<String> TWO_COUNCILLORS = Set.of(Areas.LONG_COMBE, Areas.HARROWFEN, Areas.SALTBY);

    private Posts() {}

    static List<Post> of(Area area) {
        return Stream.of(council(area), commissioners(area), trusts(area), others(area))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Post::kind))
                .toList();
    }

    private static List<Post> council(Area area) {
        String council = LocalBodies.councilOf(area.code());
        String health = area.code().equals(Areas.HARROWFEN) ? HARROWFEN_PUBLIC_HEALTH : council;
        int seats = TWO_COUNCILLORS.contains(area.code()) ? 2 : 1;
        List<Post> posts = new ArrayList<>(List.of(
                local(COUNCILLOR, council, "Councillor on the Health and Wellbeing Board", area)
                        .seats(seats),
                local(DASS, council, "Director of Adult Services", area),
                local(DCS, council, "Director of Children's Services", area),
                local(DPH, health, "Director of Public Health", area),
                local(COUNCIL_CHIEF, council, "Chief Executive of the Council", area),
                local(LEADER, council, "Leader of the Council", area),
                local(CHAIR, council, "Chair of the Health and Wellbeing Board", area),
                local(FUND, council, "Better Care Fund Manager", area)));
        if (area.code().equals(Areas.SALTBY)) {
            posts.add(local(PIONEER, council, "Director of Integration", area)
                    .from("2018-01-08")
                    .until(PIONEERS_ENDED));
        }
        return posts;
    }

    /** A post of the council's own begins and ends with the area. */
    private static Post local(PostKind kind, String organisation, String title, Area area) {
        Post post = Post.of(kind, organisation, title, area.code());
        return switch (area.existed()) {
            case ALWAYS -> post;
            case BEFORE -> post.until(Areas.REORGANISED);
            case SINCE -> post.from(Areas.REORGANISED);
        };
    }

    private static List<Post> commissioners(Area area) {
        List<Post> posts = new ArrayList<>();
        for (Organisation each : working(area, "ccg")) {
            posts.add(group(COMMISSIONER, each, "Clinical Chair", area));
            posts.add(group(PLACE_LEAD, each, "Accountable Officer", area));
            if (!area.code().equals(Areas.ASHMARSH)) {
                posts.add(group(FINANCE, each, "Chief Finance Officer", area));
            }
        }
        List<Organisation> boards = working(area, "icb");
        for (Organisation each : boards) {
            posts.add(Post.of(COMMISSIONER, each.code(), "Director of Commissioning, " + area.name(), area.code())
                    .from(BOARDS_BEGAN));
        }
        boards.stream().findFirst().ifPresent(first -> {
            posts.add(Post.of(PLACE_LEAD, first.code(), "Accountable Officer, " + area.name(), area.code())
                    .from(BOARDS_BEGAN));
            posts.add(Post.of(COMMISSIONER_CHIEF, first.code(), "Chief Executive", "")
                    .from(BOARDS_BEGAN));
            posts.add(
                    Post.of(FINANCE, first.code(), "Chief Finance Officer", "").from(BOARDS_BEGAN));
        });
        return posts;
    }

    private static Post group(PostKind kind, Organisation each, String title, Area area) {
        return new Post(
                kind,
                each.code(),
                title,
                each.areas().size() == 1 ? area.code() : "",
                1,
                each.opened().isEmpty() ? GROUPS_BEGAN : each.opened(),
                each.ended());
    }

    private static List<Post> trusts(Area area) {
        List<Post> posts = new ArrayList<>();
        for (Organisation each : working(area, "acute_trust")) {
            if (each.current()) {
                posts.add(Post.of(TRUST_CHIEF, each.code(), "Chief Executive", ""));
                posts.add(Post.of(OPERATIONS, each.code(), "Director of Operations", ""));
            }
        }
        working(area, "community_trust")
                .forEach(each -> posts.add(Post.of(PROVIDER, each.code(), "Chief Operating Officer", "")));
        working(area, "social_enterprise")
                .forEach(each -> posts.add(Post.of(PROVIDER, each.code(), "Managing Director", "")));
        working(area, "mental_health_trust")
                .forEach(each -> posts.add(Post.of(PROVIDER, each.code(), "Director of Partnerships", "")));
        return posts;
    }

    private static List<Post> others(Area area) {
        List<Post> posts = new ArrayList<>();
        working(area, "healthwatch")
                .forEach(each -> posts.add(Post.of(HEALTHWATCH, each.code(), "Healthwatch Manager", area.code())
                        .from(each.opened())));
        working(area, "housing_association").stream()
                .limit(1)
                .forEach(each -> posts.add(Post.of(HOUSING, each.code(), "Director of Homes and Support", "")));
        working(area, "voluntary_sector").stream()
                .limit(1)
                .forEach(each -> posts.add(Post.of(VOLUNTARY, each.code(), "Alliance Co-ordinator", area.code())
                        .from(each.opened())));
        working(area, "primary_care")
                .forEach(each -> posts.add(
                        Post.of(PRACTICE, each.code(), "GP Chair", area.code()).from(each.opened())));
        return posts;
    }

    /** Of an area that is no more: those that worked there, although their list names only today's areas. */
    private static List<Organisation> working(Area area, String type) {
        return Organisations.ALL.stream()
                .filter(each -> each.type().equals(type))
                .filter(each -> each.areas().contains(area.code())
                        || each.current() && area.successors().stream().anyMatch(each.areas()::contains))
                .filter(each -> area.existed() != Area.Existence.BEFORE
                        || !each.opened().isEmpty() && each.opened().compareTo(LAST_YEAR_BEFORE) < 0)
                .sorted(Comparator.comparing(Organisation::code))
                .toList();
    }
}
