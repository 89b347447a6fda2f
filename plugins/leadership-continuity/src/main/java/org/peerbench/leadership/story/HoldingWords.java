package org.peerbench.leadership.story;

import java.util.stream.Collectors;
import org.peerbench.leadership.page.Joint;
import org.peerbench.leadership.page.Place;
import org.peerbench.leadership.picture.HoldingSentence;
import org.peerbench.leadership.post.Holding;

/** A holding in words. */
final class HoldingWords {
    private final Place place;
    private final HoldingSentence sentence;

    HoldingWords(Place place) {
        this.place = place;
        this.sentence = new HoldingSentence(place.texts());
    }

    /** In which ways, one after the other, and what shares the appointment. */
    String ways(Holding holding) {
        String ways = holding.slices().stream()
                .map(place.words()::of)
                .distinct()
                .collect(Collectors.joining(place.texts().of("story.then")));
        return new Joint(place)
                .said(holding)
                .map(joint -> place.texts().of("story.joint", ways, joint))
                .orElse(ways);
    }

    /** Since when and until when. */
    String during(Holding holding) {
        return sentence.during(holding.held());
    }
}
