package org.peerbench.host.directory;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods are published in many forms (mid-2017, 2014-15, census-2021): in time they stand by their first year. */
final class Period {
    static final Comparator<String> IN_TIME =
            Comparator.comparing(Period::year).thenComparing(Comparator.naturalOrder());

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private Period() {}

    private static int year(String period) {
        Matcher year = YEAR.matcher(period);
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }
}
