package org.peerbench.leadership.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.peerbench.leadership.time.Edtf;

/**
 * A date as people type it: the notation of EDTF, or {@code 31/03/2024} (the day first), {@code 31 March 2024}, {@code Mar
 * 2024}, {@code 03/2024}, {@code spring 2024}, each with {@code about} before it. A year of two digits is not read, since
 * nobody can know the century, and a month above 12 is not turned into a day.
 */
public final class TypedDate {
    private static final String NAMES =
            "january february march april may june july august september october november december";
    private static final Map<String, String> SEASONS =
            Map.of("spring", "21", "summer", "22", "autumn", "23", "winter", "24");
    private static final Pattern NUMBERS = Pattern.compile("(?:(\\d{1,2})[/.])?(\\d{1,2})[/.](\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\\.?,? (\\d{4})");
    private static final Pattern ABOUT = Pattern.compile("(?:about|around|circa|c\\.) *(.+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
    private static final int SHORTEST = 3;

    private TypedDate() {}

    /** Reads it, or says nothing when it is no date. */
    public static Optional<Edtf> read(String typed) {
        String text = typed.strip().replaceAll("\\s+", " ");
        return Edtf.parse(text).or(() -> asWords(text.toLowerCase(Locale.ROOT)));
    }

    /** A day or a month of the notation as people type it; anything else as it is. */
    public static String shown(String text) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            return day.group(3) + "/" + day.group(2) + "/" + day.group(1);
        }
        Matcher month = MONTH.matcher(text);
        return month.matches() ? month.group(2) + "/" + month.group(1) : text;
    }

    private static Optional<Edtf> asWords(String text) {
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return notation(about.group(1)).flatMap(plain -> Edtf.parse(plain + "~"));
        }
        return notation(text).flatMap(Edtf::parse);
    }

    private static Optional<String> notation(String text) {
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return Optional.of(joined(numbers.group(3), padded(numbers.group(2)), numbers.group(1)));
        }
        Matcher words = WORDS.matcher(text);
        if (words.matches()) {
            return month(words.group(2)).map(month -> joined(words.group(3), month, words.group(1)));
        }
        return Optional.of(text);
    }

    private static Optional<String> month(String name) {
        String[] months = NAMES.split(" ");
        return Optional.ofNullable(SEASONS.get(name))
                .or(() -> IntStream.range(0, months.length)
                        .filter(each -> name.length() >= SHORTEST && months[each].startsWith(name))
                        .mapToObj(each -> padded(String.valueOf(each + 1)))
                        .findFirst());
    }

    private static String joined(String year, String month, String day) {
        return day == null ? year + "-" + month : year + "-" + month + "-" + padded(day);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
