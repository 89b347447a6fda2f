package org.peerbench.leadership.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.directory.Organisation;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.SeatType;
import org.peerbench.leadership.post.Source;
import org.peerbench.leadership.post.Term;
import org.peerbench.leadership.time.Certainty;
import org.peerbench.leadership.time.During;
import org.peerbench.leadership.time.Edtf;

/**
 * A usual seat in one area.
 *
 * @param seat         which one
 * @param organisation whose post it would be; empty where the directory has no such organisation in the area
 * @param recorded     whether there is such a post already
 */
record Proposal(UsualSeat seat, Optional<Organisation> organisation, boolean recorded) {
    /** All of an area. */
    static List<Proposal> of(Place place) {
        List<Organisation> organisations =
                place.context().directory().organisationsIn(place.area().id(), place.today());
        List<Proposal> all = new ArrayList<>();
        for (UsualSeat seat : UsualSeat.ALL) {
            List<Organisation> found = seat.found(organisations);
            if (found.isEmpty() && seat.part().isPresent()) {
                all.add(new Proposal(seat, Optional.empty(), recorded(place, seat, Optional.empty())));
            }
            found.forEach(
                    one -> all.add(new Proposal(seat, Optional.of(one), recorded(place, seat, Optional.of(one)))));
        }
        return all;
    }

    private static boolean recorded(Place place, UsualSeat seat, Optional<Organisation> organisation) {
        return place.known().posts().stream()
                .filter(history -> history.existsOn(place.today()) != Certainty.NO)
                .map(history -> history.post())
                .filter(post -> post.role().equals(seat.role()))
                .anyMatch(post -> !seat.each()
                        || post.organisation().isEmpty()
                        || post.organisation().equals(organisation.map(Organisation::id)));
    }

    /** What the form sends for it. */
    String key() {
        return seat.role() + organisation.map(one -> "." + one.id()).orElse("");
    }

    String label(Texts texts) {
        return texts.of("start.seat." + seat.role());
    }

    /** The law, in words; blank where none demands the seat. */
    String statute(Texts texts) {
        return seat.part().map(part -> texts.of("start.statute", part)).orElse("");
    }

    Post post(String area, Optional<Edtf> observedFrom, Texts texts) {
        Source source = seat.part().isPresent()
                ? new Source(Optional.of(UsualSeat.LAW), Optional.empty(), Optional.empty())
                : Source.NONE;
        return new Post(
                "",
                organisation.map(Organisation::id),
                label(texts),
                seat.role(),
                1,
                Term.NONE,
                statute(texts),
                During.ALWAYS,
                observedFrom,
                source,
                Map.<String, SeatType>of(area, seat.type()),
                0);
    }
}
