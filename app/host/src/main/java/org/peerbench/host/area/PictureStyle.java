package org.peerbench.host.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules by which pictures look the same in a file as on the page: the pictures' part of the one style sheet, with the
 * names of colours replaced by the colours, since few programs that draw SVG know custom properties.
 */
final class PictureStyle {
    private static final String SHEET = "/peerbench/web/peerbench.css";
    private static final String FROM = "/* Pictures: SVG in the page's own type and colours */";
    private static final String TO = "/* The command palette */";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");

    private final String rules;

    private PictureStyle(String rules) {
        this.rules = rules;
    }

    static PictureStyle read() {
        String sheet = sheet();
        Map<String, String> colours = new HashMap<>();
        Matcher named = NAMED.matcher(sheet.substring(0, sheet.indexOf('}')));
        while (named.find()) {
            colours.put(named.group(1), named.group(2));
        }
        String part = sheet.substring(sheet.indexOf(FROM), sheet.indexOf(TO));
        String plain = COMMENT.matcher(part).replaceAll("");
        return new PictureStyle(USED.matcher(plain)
                .replaceAll(use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), "currentColor"))));
    }

    /** CSS for an SVG whose root has the class {@code picture}. */
    String rules() {
        return rules;
    }

    private static String sheet() {
        try (InputStream in = PictureStyle.class.getResourceAsStream(SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
