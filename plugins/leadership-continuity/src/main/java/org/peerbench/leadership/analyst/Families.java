package org.peerbench.leadership.analyst;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.part.Option;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.measure.Tenures;
import org.peerbench.leadership.measure.Window;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;
import org.peerbench.leadership.survival.KaplanMeier;

/** The role families of the areas that the viewer may see, read once for a request. */
final class Families {
    private final Map<String, List<PostHistory>> byRole;
    private final List<Succession> successions;
    private final Set<String> areas;
    private final Window window;

    private Families(
            Map<String, List<PostHistory>> byRole, List<Succession> successions, Set<String> areas, Window window) {
        this.byRole = byRole;
        this.successions = successions;
        this.areas = areas;
        this.window = window;
    }

    static Families of(Request request, ToolContext context, Window window) {
        Set<String> areas = seen(request, context).stream().map(Area::id).collect(Collectors.toSet());
        return context.database()
                .read(sql -> new Families(byRole(sql, areas), new Successions(sql).all(), areas, window));
    }

    /** The areas of the day asked about of which the viewer may read posts. */
    static List<Area> seen(Request request, ToolContext context) {
        return context.directory().areas(request.asOf()).stream()
                .filter(area -> request.may(Permissions.READ, area.id()))
                .toList();
    }

    private static Map<String, List<PostHistory>> byRole(Handle sql, Set<String> areas) {
        Map<String, List<Holding>> holdings =
                new Holdings(sql).all().stream().collect(Collectors.groupingBy(Holding::post));
        return new Posts(sql)
                .all().stream()
                        .filter(post -> !post.role().isBlank())
                        .filter(post -> post.areas().keySet().stream().anyMatch(areas::contains))
                        .map(post -> new PostHistory(post, holdings.getOrDefault(post.id(), List.of())))
                        .collect(Collectors.groupingBy(
                                history -> history.post().role(), TreeMap::new, Collectors.toList()));
    }

    /** The families to choose from, the one with most posts first. */
    List<Option> options() {
        List<String> roles = new ArrayList<>(byRole.keySet());
        roles.sort((one, other) ->
                Integer.compare(byRole.get(other).size(), byRole.get(one).size()));
        return roles.stream().map(role -> Option.of(role, name(role))).toList();
    }

    boolean has(String role) {
        return byRole.containsKey(role);
    }

    Family family(String role) {
        List<PostHistory> posts = byRole.getOrDefault(role, List.of());
        Tenures tenures = Tenures.of(posts, successions, window);
        long places = posts.stream()
                .flatMap(history -> history.post().areas().keySet().stream())
                .filter(areas::contains)
                .distinct()
                .count();
        int seats = posts.stream().mapToInt(history -> history.post().seats()).sum();
        return new Family(role, name(role), (int) places, seats, tenures, KaplanMeier.of(tenures.observations()));
    }

    /** The label that most of its posts bear. */
    private String name(String role) {
        return byRole.getOrDefault(role, List.of()).stream()
                .map(PostHistory::post)
                .collect(Collectors.groupingBy(Post::label, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(role);
    }
}
