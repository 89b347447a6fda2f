package org.peerbench.matching.record;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That an area would like help on a theme.
 *
 * @param area      id of the area
 * @param theme     key of the theme
 * @param ask       what would help, in the area's own words
 * @param wish      how soon the area itself would like it; empty where it has not said
 * @param moved     the coordinator's own urgency; empty where what was worked out counts
 * @param confirmed by whom the area said that it wants this; empty while nobody has
 * @param when      when it would suit
 * @param languages one of them must be spoken; empty where nothing was said
 * @param prefers   ids of areas from which help would be welcome
 */
public record Need(
        String id,
        String area,
        String theme,
        String ask,
        Optional<Wish> wish,
        State state,
        Optional<Moved> moved,
        Optional<Confirmed> confirmed,
        When when,
        Mode mode,
        Set<String> languages,
        Set<String> prefers,
        long revision) {
    /** How far it is. */
    public enum State {
        /** Recorded, and not confirmed by the area. */
        DRAFT,
        /** The area wants it: it takes part in matching. */
        CONFIRMED,
        /** For now not. */
        PAUSED,
        /** Met, or no longer wanted. */
        CLOSED
    }

    /** How soon an area would like help. */
    public enum Wish {
        NOW,
        SOON,
        LATER
    }

    /**
     * A coordinator's own urgency.
     *
     * @param tier 1 (most urgent) to 5
     */
    public record Moved(int tier, String reason, String by, LocalDate on) {}

    /**
     * The area's word.
     *
     * @param by     who gave it, as that person is addressed
     * @param way    how
     * @param person id of that person, where the directory knows them
     */
    public record Confirmed(String by, LocalDate on, Way way, Optional<String> person) {}

    /** How an area's word was given. */
    public enum Way {
        /** Through a link with one task. */
        LINK,
        /** Signed in, for the own area. */
        SIGNED_IN,
        /** Told to the coordinator, who recorded it. */
        TOLD
    }

    public Need {
        languages = Collections.unmodifiableSet(new TreeSet<>(languages));
        prefers = Collections.unmodifiableSet(new TreeSet<>(prefers));
    }

    /** Whether somebody still waits for something here. */
    public boolean open() {
        return state != State.CLOSED;
    }

    /** The same in another state. */
    public Need in(State other) {
        return new Need(id, area, theme, ask, wish, other, moved, confirmed, when, mode, languages, prefers, revision);
    }

    /** The same with another urgency of the coordinator's own, or none. */
    public Need moved(Optional<Moved> other) {
        return new Need(id, area, theme, ask, wish, state, other, confirmed, when, mode, languages, prefers, revision);
    }

    /** The same with the area's word, which takes part from now on. */
    public Need confirmed(Confirmed word) {
        return new Need(
                id,
                area,
                theme,
                ask,
                wish,
                State.CONFIRMED,
                moved,
                Optional.of(word),
                when,
                mode,
                languages,
                prefers,
                revision);
    }

    /** The same as of a revision that its writer has seen. */
    public Need seen(long other) {
        return new Need(id, area, theme, ask, wish, state, moved, confirmed, when, mode, languages, prefers, other);
    }

    /** The same with how soon the area would like it, where it said so, and with words added to its ask. */
    public Need with(Optional<Wish> soon, String words) {
        String asked = words.isEmpty() ? ask : ask.isEmpty() ? words : ask + "\n" + words;
        return new Need(
                id,
                area,
                theme,
                asked,
                soon.isPresent() ? soon : wish,
                state,
                moved,
                confirmed,
                when,
                mode,
                languages,
                prefers,
                revision);
    }
}
