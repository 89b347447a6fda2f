package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That a person is willing to help others on a theme.
 *
 * @param person    id in the directory; empty where the person was forgotten
 * @param area      id of the area for which it is given
 * @param theme     key of the theme
 * @param capacity  how many supports at once, at least 1
 * @param when      when there is time for it
 * @param languages which are spoken; empty where nothing was said
 * @param prefers   ids of areas that this person would like to help
 * @param consent   who agreed and when
 * @param note      what coordinators should know
 */
public record Offer(
        String id,
        Optional<String> person,
        String area,
        String theme,
        int capacity,
        When when,
        Mode mode,
        Set<String> languages,
        Set<String> prefers,
        Consent consent,
        State state,
        String note,
        long revision) {
    /** How far it is. */
    public enum State {
        /** Not all have agreed. */
        DRAFT,
        /** Takes part in matching. */
        OPEN,
        /** For now not. */
        PAUSED,
        /** Over. */
        CLOSED
    }

    /**
     * Who agreed.
     *
     * @param personOn  when the person did; empty while not
     * @param manager   who agreed for the employer, as role or name; may be blank while nobody has
     * @param managerOn when the employer did; empty while not
     */
    public record Consent(Optional<LocalDate> personOn, String manager, Optional<LocalDate> managerOn) {
        /** Whether both have. */
        public boolean whole() {
            return personOn.isPresent() && managerOn.isPresent();
        }
    }

    public Offer {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        prefers = Collections.unmodifiableSet(new TreeSet<>(prefers));
    }

    /** The same in another state. */
    public Offer in(State other) {
        return new Offer(
                id, person, area, theme, capacity, when, mode, languages, prefers, consent, other, note, revision);
    }

    /** The same for so many supports at once. */
    public Offer with(int places) {
        return new Offer(
                id, person, area, theme, places, when, mode, languages, prefers, consent, state, note, revision);
    }

    /** The same as of a revision that its writer has seen. */
    public Offer seen(long other) {
        return new Offer(
                id, person, area, theme, capacity, when, mode, languages, prefers, consent, state, note, other);
    }
}
