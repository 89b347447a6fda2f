package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody who held a post, with what several posts have to do with each other. */
final class PostBook {
    /** Posts whose holder is, by one contract, the other's. */
    private static final Map<String, String> SHARED = Map.of(
            "L12-DCS", "L12-DASS",
            "G11-PLACE-LEAD", "G10-PLACE-LEAD",
            "L08-DPH", "L12-DPH",
            "L14-DPH", "L13-DPH");

    private static final double CARRIED_ACROSS = 0.6;

    private PostBook() {}

    static List<Held> of(Post post) {
        String other = SHARED.get(post.key());
        if (other != null) {
            Post shared = named(other);
            return joint(other, renamed(post, carried(shared, alone(shared))));
        }
        List<Held> held = carried(post, alone(post));
        if (SHARED.containsValue(post.key())) {
            return joint(post.key(), held);
        }
        if (post.seats() > 1) {
            return withChair(post, held);
        }
        boolean chairSitsToo = post.kind() == PostKind.CHAIR
                && all().anyMatch(each -> each.area().equals(post.area()) && each.seats() > 1);
        return chairSitsToo ? joint(post.key(), held) : held;
    }

    private static List<Held> alone(Post post) {
        return PostStories.of(post).orElseGet(() -> {
            String holder = holder(post);
            return post.kind().isElected()
                    ? ElectedHistory.until(post, Areas.of(post.area()), holder)
                    : PostHistory.until(post, holder);
        });
    }

    /** By id, who holds a post today or held it last. */
    private static String holder(Post post) {
        return People.all().stream()
                .filter(person -> person.role().organisation().equals(post.organisation()))
                .filter(person -> person.role().permanentTitle().equals(post.title()))
                .map(People.Person::id)
                .findFirst()
                .orElse("00");
    }

    /** Where an organisation went into another, its people mostly did too. */
    private static List<Held> carried(Post post, List<Held> held) {
        Optional<Post> next = heir(post);
        if (next.isEmpty() || !Draw.about("carried " + post.key()).chance(CARRIED_ACROSS)) {
            return held;
        }
        Held first = carried(next.get(), alone(next.get())).get(0);
        if (!first.start().equals(post.until())) {
            return held;
        }
        List<Held> all = new ArrayList<>(held);
        Held last = all.remove(all.size() - 1);
        all.add(last.by(first.person()).left("moved-within-area"));
        return all;
    }

    private static Optional<Post> heir(Post post) {
        boolean group =
                post.organisation().startsWith("ZZG") && !post.organisation().matches("ZZG1[124]");
        boolean council = post.organisation().equals("ZZL13");
        boolean carries = group
                ? post.kind() == PostKind.PLACE_LEAD
                : council && !post.kind().isElected();
        if (!carries || post.area().equals(Areas.LONG_COMBE)) {
            return Optional.empty();
        }
        List<String> successors = Organisations.of(post.organisation()).successors();
        return all().filter(each -> each.kind() == post.kind())
                .filter(each -> successors.contains(each.organisation()))
                .filter(each -> each.area().equals(post.area())
                        || Areas.of(post.area()).successors().contains(each.area()))
                .findFirst();
    }

    /** The posts that went on as this one when their organisations went into its own. */
    static List<Post> before(Post post) {
        return all().filter(each -> each.kind() == post.kind() && !each.until().isEmpty())
                .filter(each ->
                        Organisations.of(each.organisation()).successors().contains(post.organisation()))
                .filter(each -> post.area().isEmpty() || servedSame(each, post))
                .distinct()
                .toList();
    }

    private static boolean servedSame(Post before, Post post) {
        List<String> areas = Organisations.of(before.organisation()).areas();
        return areas.contains(post.area())
                || Areas.of(post.area()).predecessors().stream().anyMatch(areas::contains);
    }

    /** The chair of the board has one of the councillors' seats by being the chair. */
    private static List<Held> withChair(Post post, List<Held> held) {
        Post chair = all().filter(
                        each -> each.kind() == PostKind.CHAIR && each.area().equals(post.area()))
                .findFirst()
                .orElseThrow();
        List<Held> all = new ArrayList<>(held);
        for (Held each : joint(chair.key(), renamed(post, alone(chair)))) {
            all.add(new Held(each.appointment(), each.person(), "ex-officio", each.start(), each.end(), each.more()));
        }
        return all;
    }

    private static List<Held> renamed(Post post, List<Held> held) {
        return held.stream()
                .map(each -> new Held(
                        post.key() + "-with-" + each.appointment(),
                        each.person(),
                        each.basis(),
                        each.start(),
                        each.end(),
                        each.more()))
                .toList();
    }

    private static List<Held> joint(String key, List<Held> held) {
        return held.stream()
                .map(each -> each.with("joint_group", "ZZJ-" + key + "-" + each.start()))
                .toList();
    }

    private static Post named(String key) {
        return all().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static Stream<Post> all() {
        return Areas.ALL.stream().flatMap(area -> Posts.of(area).stream());
    }
}
