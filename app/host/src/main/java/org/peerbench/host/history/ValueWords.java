package org.peerbench.host.history;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.peerbench.api.date.PartialDate;
import org.peerbench.api.text.Texts;
import org.peerbench.host.listing.DayText;
import org.peerbench.host.listing.OpenWords;

/** Says a stored value in words. */
record ValueWords(Texts texts, Names names) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
    /** One of a few words, as programs write them. */
    private static final Pattern CHOICE = Pattern.compile("[A-Z]{4,}(?:_[A-Z]+)*");

    private static final Map<String, String> OPEN = Map.of("type", "type.", "kind", "area.kind.");

    /** The value; {@code null} for nothing. */
    String of(String column, Object value) {
        if (value instanceof Boolean yes) {
            return texts.of(yes ? "history.yes" : "history.no");
        }
        return value == null ? null : text(column, value.toString());
    }

    private String text(String column, String value) {
        if (Names.isId(value)) {
            return names.find(value).map(Names.Named::name).orElseGet(() -> texts.of("history.otherRecord"));
        }
        if (OPEN.containsKey(column)) {
            return new OpenWords(texts, OPEN.get(column)).of(value);
        }
        if (CHOICE.matcher(value).matches() && !column.equals("code")) {
            return OpenWords.plain(value.toLowerCase(Locale.UK));
        }
        if (INSTANT.matcher(value).matches()) {
            return DayText.of(Instant.parse(value));
        }
        return DAY.matcher(value).matches()
                ? PartialDate.parse(value).map(DayText::of).orElse(value)
                : value;
    }
}
