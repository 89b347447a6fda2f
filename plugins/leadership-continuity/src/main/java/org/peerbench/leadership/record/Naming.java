package org.peerbench.leadership.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.data.Changes;
import org.peerbench.leadership.post.Holding;
import org.peerbench.leadership.time.Certainty;

/**
 * Whether people are named at all, for how long, and who is not. It decides for every page, picture and file of the tool;
 * no figure asks it.
 *
 * @param shown    whether this instance shows names
 * @param years    how many years after a holding ended its holder may still be named
 * @param unnamed  ids of those who are not named: an objection is open, or was granted
 * @param revision of the setting; 0 before it is stored
 */
public record Naming(boolean shown, int years, Set<String> unnamed, long revision) {
    /** After so many years a former holder is no longer named, unless an instance set it otherwise. */
    public static final int USUAL_YEARS = 6;

    private static final String TABLE = "leadership_continuity__naming";
    private static final String ID = "naming";

    private record Setting(boolean shown, int years, long revision) {}

    public Naming {
        unnamed = Set.copyOf(unnamed);
    }

    /** As stored. */
    public static Naming stored(Handle sql) {
        Optional<Setting> set = sql.createQuery(
                        "select names_shown, keep_years, revision from leadership_continuity__naming")
                .map((row, context) ->
                        new Setting(row.getBoolean("names_shown"), row.getInt("keep_years"), row.getLong("revision")))
                .findFirst();
        return new Naming(
                set.map(Setting::shown).orElse(true),
                set.map(Setting::years).orElse(USUAL_YEARS),
                new Objections(sql).unnamed(),
                set.map(Setting::revision).orElse(0L));
    }

    /** Stores the setting. */
    public void put(Changes changes, boolean nowShown, int nowYears) {
        if (revision > 0) {
            changes.update(TABLE, ID, revision, Map.of("names_shown", nowShown, "keep_years", nowYears));
        } else {
            changes.insert(TABLE, Map.of("id", ID, "names_shown", nowShown, "keep_years", nowYears));
        }
    }

    /** Whether somebody may be named. */
    public boolean allows(String person) {
        return shown && person != null && !unnamed.contains(person);
    }

    /** Whether the holder may be named as such. */
    public boolean allows(Holding holding, LocalDate today) {
        return allows(holding.person()) && !outlived(holding, today);
    }

    /** Whether a holding ended so long ago that its holder's name is no longer kept. */
    public boolean outlived(Holding holding, LocalDate today) {
        return holding.held().endedBy(today.minusYears(years)) == Certainty.YES;
    }
}
