package org.peerbench.host.outside;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.text.Texts;
import org.peerbench.host.signal.OutsideSignal;

/**
 * Checks a signal from outside, whichever way it comes.
 *
 * @param themes keys of the themes that there are
 * @param tools  the ids of tools, which no source may take for itself
 * @param today  expired ones are refused
 */
record SignalCheck(Set<String> themes, Predicate<String> tools, LocalDate today, Texts texts) {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s\"<>]+", Pattern.CASE_INSENSITIVE);
    private static final int SHORT = 200;
    private static final int LONG = 2000;

    /** What is wrong with a field, in a sentence. */
    @FunctionalInterface
    interface Wrong extends BiConsumer<String, String> {}

    /** The signal; it is not to be used if anything was said to be wrong. */
    OutsideSignal of(SentSignal sent, String area, Wrong wrong) {
        String title = needed("title", sent.title(), wrong);
        String source = needed("source", sent.source(), wrong);
        if (tools.test(source)) {
            wrong.accept("source", texts.of("outside.source.tool", source));
        }
        String key = clean(sent.key()).isEmpty() ? title : within("key", clean(sent.key()), SHORT, wrong);
        return new OutsideSignal(
                area,
                source,
                key,
                kind(sent.kind(), wrong),
                theme(sent.theme(), wrong),
                severity(sent.severity(), wrong),
                title,
                within("evidence", clean(sent.evidence()), LONG, wrong),
                link(sent.href(), wrong),
                observed(sent.observedOn(), wrong),
                expires(sent.expiresOn(), wrong));
    }

    private String kind(String text, Wrong wrong) {
        String kind = clean(text).toUpperCase(Locale.ROOT);
        if (Arrays.stream(SignalKind.values()).noneMatch(each -> each.name().equals(kind))) {
            wrong.accept("kind", texts.of("outside.kind", clean(text)));
        }
        return kind;
    }

    private String theme(String text, Wrong wrong) {
        String theme = needed("theme", text, wrong);
        if (!theme.isEmpty() && !themes.contains(theme)) {
            wrong.accept("theme", texts.of("outside.theme", theme));
        }
        return theme;
    }

    private int severity(String text, Wrong wrong) {
        String severity = clean(text);
        if (severity.length() == 1 && "12345".contains(severity)) {
            return severity.charAt(0) - '0';
        }
        wrong.accept("severity", texts.of("outside.severity", severity));
        return 1;
    }

    private String link(String text, Wrong wrong) {
        String link = within("href", clean(text), LONG, wrong);
        if (!link.isEmpty() && !LINK.matcher(link).matches()) {
            wrong.accept("href", texts.of("outside.href", link));
        }
        return link;
    }

    private String observed(String text, Wrong wrong) {
        LocalDate day = clean(text).isEmpty() ? today : day("observedOn", text, wrong);
        if (day.isAfter(today)) {
            wrong.accept("observedOn", texts.of("outside.observedOn", day.toString()));
        }
        return day.toString();
    }

    private String expires(String text, Wrong wrong) {
        if (needed("expiresOn", text, wrong).isEmpty()) {
            return "";
        }
        LocalDate day = day("expiresOn", text, wrong);
        if (!day.isAfter(today) && isDay(text)) {
            wrong.accept("expiresOn", texts.of("outside.expiresOn", day.toString()));
        }
        return day.toString();
    }

    private LocalDate day(String field, String text, Wrong wrong) {
        if (isDay(text)) {
            return LocalDate.parse(clean(text));
        }
        wrong.accept(field, texts.of("outside.day", clean(text)));
        return today;
    }

    private static boolean isDay(String text) {
        try {
            LocalDate.parse(clean(text));
            return true;
        } catch (DateTimeException notADay) {
            return false;
        }
    }

    private String needed(String field, String text, Wrong wrong) {
        String clean = clean(text);
        if (clean.isEmpty()) {
            wrong.accept(field, texts.of("outside.needed." + field));
        }
        return within(field, clean, SHORT, wrong);
    }

    private String within(String field, String text, int most, Wrong wrong) {
        if (text.length() > most) {
            wrong.accept(field, texts.of("outside.long", text.length(), most));
        }
        return text;
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }
}
