package org.peerbench.leadership.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.record.Holdings;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.time.Certainty;

/** What else somebody holds, or held at the same time, on one appointment: in this area and outside it. */
public final class Joint {
    private final Place place;

    /** As this place's names are shown. */
    public Joint(Place place) {
        this.place = place;
    }

    /** A post that shares an appointment with another. */
    public record Other(Holding holding, Post post, String named) {}

    /** The others, the earliest recorded first; none for a post that is held alone. */
    public List<Other> with(Holding holding) {
        if (holding.jointGroup().isEmpty() || holding.person() == null) {
            return List.of();
        }
        return place.context().database().read(sql -> {
            Posts posts = new Posts(sql);
            List<Other> others = new ArrayList<>();
            for (Holding other : new Holdings(sql).ofPerson(holding.person())) {
                boolean together = other.jointGroup().equals(holding.jointGroup())
                        && !other.id().equals(holding.id())
                        && other.held().meets(holding.held()) != Certainty.NO;
                Optional<Post> post = together ? posts.find(other.post()) : Optional.empty();
                post.ifPresent(each -> others.add(new Other(other, each, named(each))));
            }
            return others;
        });
    }

    /** In words; empty for a post that is held alone. */
    public Optional<String> said(Holding holding) {
        List<String> others = with(holding).stream().map(Other::named).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(place.texts().of("area.joint", others.size(), String.join("; ", others)));
    }

    private String named(Post post) {
        String organisation = place.names().organisation(post.organisation());
        return organisation.isEmpty() ? post.label() : place.texts().of("area.joint.post", post.label(), organisation);
    }
}
