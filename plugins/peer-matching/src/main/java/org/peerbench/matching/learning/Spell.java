package org.peerbench.matching.learning;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.api.date.PartialDate;

/**
 * The days that a published period speaks of, both included: {@code 2022-23} is the financial year from April to March,
 * {@code mid-2017} the last day of June, {@code census-2021} the census day, {@code 2014 to 2015} both years whole.
 */
record Spell(LocalDate from, LocalDate to) {
    private static final Pattern FINANCIAL = Pattern.compile("(\\d{4})[-/](\\d{2})");
    private static final Pattern MIDDLE = Pattern.compile("mid-(\\d{4})");
    private static final Pattern YEARS = Pattern.compile("(\\d{4}) to (\\d{4})");
    private static final String CENSUS = "census-2021";
    private static final LocalDate CENSUS_DAY = LocalDate.of(2021, Month.MARCH, 21);
    private static final int CENTURY = 100;

    /** Reads a period; empty where it cannot be told which days it means. */
    static Optional<Spell> of(String period) {
        String text = period.strip();
        if (text.equals(CENSUS)) {
            return Optional.of(new Spell(CENSUS_DAY, CENSUS_DAY));
        }
        Matcher financial = FINANCIAL.matcher(text);
        // December 2011 lies within 2011-12, so that nothing is wrong where a month was meant.
        if (financial.matches() && follows(financial)) {
            int year = Integer.parseInt(financial.group(1));
            return span(LocalDate.of(year, Month.APRIL, 1), LocalDate.of(year + 1, Month.MARCH, 31));
        }
        Matcher middle = MIDDLE.matcher(text);
        if (middle.matches()) {
            LocalDate day = LocalDate.of(Integer.parseInt(middle.group(1)), Month.JUNE, 30);
            return span(day, day);
        }
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            return span(
                    LocalDate.of(Integer.parseInt(years.group(1)), Month.JANUARY, 1),
                    Year.of(Integer.parseInt(years.group(2)))
                            .atMonth(Month.DECEMBER)
                            .atEndOfMonth());
        }
        return PartialDate.parse(text).map(date -> new Spell(date.earliest(), date.latest()));
    }

    private static boolean follows(Matcher financial) {
        return (Integer.parseInt(financial.group(1)) + 1) % CENTURY == Integer.parseInt(financial.group(2));
    }

    private static Optional<Spell> span(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new Spell(from, to));
    }
}
