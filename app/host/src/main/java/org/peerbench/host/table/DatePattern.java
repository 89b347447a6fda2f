package org.peerbench.host.table;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which parts of a date a number format shows. A workbook stores a date as a plain number; only its format tells.
 *
 * @param month may be false although the format has an m: after hours or before seconds it means minutes
 */
record DatePattern(boolean year, boolean month, boolean day, boolean time) {
    /** Formats that a workbook names by number alone (ECMA-376 part 1, 18.8.30); 46 counts hours and is no date. */
    private static final Map<Integer, String> BUILT_IN = Map.of(
            14, "mm-dd-yy",
            15, "d-mmm-yy",
            16, "d-mmm",
            17, "mmm-yy",
            18, "h:mm AM/PM",
            19, "h:mm:ss AM/PM",
            20, "h:mm",
            21, "h:mm:ss",
            22, "m/d/yy h:mm",
            47, "h:mm:ss.0");

    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PLACE =
            Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^]]*]|AM/PM|A/P|General", Pattern.CASE_INSENSITIVE);

    static Optional<DatePattern> builtIn(int id) {
        return Optional.ofNullable(BUILT_IN.get(id)).flatMap(DatePattern::of);
    }

    /** What a format code shows; nothing if it is not a date's or time's. */
    static Optional<DatePattern> of(String code) {
        if (ELAPSED.matcher(code).find()) {
            return Optional.empty();
        }
        // Only the first section, for positive numbers, can show a date.
        String places =
                NOT_A_PLACE.matcher(code).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
        boolean year = places.indexOf('y') >= 0;
        boolean day = places.indexOf('d') >= 0;
        boolean time = places.indexOf('h') >= 0 || places.indexOf('s') >= 0;
        boolean month = places.indexOf('m') >= 0 && (year || day || !time);
        return year || month || day || time ? Optional.of(new DatePattern(year, month, day, time)) : Optional.empty();
    }

    boolean timeOnly() {
        return time && !year && !month && !day;
    }
}
