package org.peerbench.leadership.time;

import java.time.LocalDate;
import java.util.Optional;
import org.peerbench.api.date.PartialDate;

/**
 * A date of the Extended Date/Time Format, level 1 (ISO 8601-2:2019), kept as it was given: {@code 2019},
 * {@code 2019-03}, {@code 2019-03-31}, an unspecified digit ({@code 201X}, {@code 2019-XX}, {@code 2019-03-XX}), a season
 * ({@code 2019-21} is spring), each with {@code ?} for uncertain, {@code ~} for about, or {@code %} for both.
 *
 * <p>The standard gives "about" no width. Here it is one unit of the date's own precision to either side, and a week for
 * a day: "about 2019" may be 2018 or 2020. An uncertain date keeps its bounds, since it is doubted and not widened.
 *
 * @param text     as given
 * @param earliest the first day it can be
 * @param latest   the last day it can be
 */
public record Edtf(String text, LocalDate earliest, LocalDate latest) {
    /** Years outside are slips of the pen in a record of who holds a post. */
    public static final int FIRST_YEAR = 1800;

    /** The last year that is accepted. */
    public static final int LAST_YEAR = 2199;

    /** Reads a date, or says nothing when the text is not one, or not one between 1800 and 2199. */
    public static Optional<Edtf> parse(String text) {
        return EdtfReading.read(text.strip());
    }

    /**
     * Reads a date that is known to be one.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Edtf of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not a date"));
    }

    /** A day. */
    public static Edtf of(LocalDate day) {
        return new Edtf(day.toString(), day, day);
    }

    /** Reads a text as stored; {@code null} or blank is no date. */
    public static Optional<Edtf> stored(String text) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(of(text));
    }

    /** Whether it is known to the day. */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /** Whether the source doubts it. */
    public boolean uncertain() {
        return text.endsWith("?") || text.endsWith("%");
    }

    /** Whether it is given as "about". */
    public boolean approximate() {
        return text.endsWith("~") || text.endsWith("%");
    }

    /** Whether it is before a day. */
    public Certainty before(LocalDate day) {
        return Certainty.of(latest.isBefore(day), earliest.isBefore(day));
    }

    /** Whether it is before another date. */
    public Certainty before(Edtf other) {
        return Certainty.of(latest.isBefore(other.earliest), earliest.isBefore(other.latest));
    }

    /**
     * The date for readers that know years, months and days only: without its mark, and without what is unspecified.
     * Nothing for a decade or a century, which they cannot say.
     */
    public Optional<PartialDate> plain() {
        return EdtfReading.plain(text).flatMap(PartialDate::parse);
    }

    @Override
    public String toString() {
        return text;
    }
}
