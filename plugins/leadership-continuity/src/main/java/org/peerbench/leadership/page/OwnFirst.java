package org.peerbench.leadership.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peerbench.api.directory.Organisation;
import org.peerbench.leadership.post.PostHistory;

/**
 * The order of an area's posts: its own council first, other councils and posts of the area itself, the board that plans
 * care, then those that serve the area among others; by name, so that an organisation's posts stand together.
 */
final class OwnFirst {
    private static final String COUNCIL = "council";
    private static final String BOARD = "icb";

    private final Map<String, Organisation> organisations;

    private OwnFirst(Map<String, Organisation> organisations) {
        this.organisations = organisations;
    }

    static List<PostHistory> of(List<PostHistory> posts, Place place) {
        List<String> ids = posts.stream()
                .flatMap(history -> history.post().organisation().stream())
                .distinct()
                .toList();
        OwnFirst order = new OwnFirst(place.context().directory().organisations(ids).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity())));
        return posts.stream()
                .sorted(Comparator.comparingInt(order::rank).thenComparing(order::name))
                .toList();
    }

    private int rank(PostHistory history) {
        Optional<Organisation> organisation = organisation(history);
        if (organisation.isEmpty()) {
            return 1;
        }
        return switch (organisation.get().type()) {
            case COUNCIL -> organisation.get().areas().size() == 1 ? 0 : 1;
            case BOARD -> 2;
            default -> 3;
        };
    }

    private String name(PostHistory history) {
        return organisation(history).map(Organisation::name).orElse("");
    }

    private Optional<Organisation> organisation(PostHistory history) {
        return history.post().organisation().map(organisations::get);
    }
}
