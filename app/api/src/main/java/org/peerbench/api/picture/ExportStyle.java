package org.peerbench.api.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style that an exported picture carries: the page's own rules with the named colours filled in, since programs that
 * draw SVG files often know no custom properties.
 */
public final class ExportStyle {
    private static final Pattern NAMED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern NAMING = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");

    private ExportStyle() {}

    /**
     * A style sheet with its colours filled in.
     *
     * @param owner    a class of the jar that holds the sheet
     * @param resource its absolute name in that jar, such as {@code /org/peerbench/relationships/relationship-map.css}
     * @throws IllegalArgumentException if it names a colour that the workbench does not have
     */
    public static String of(Class<?> owner, String resource) {
        var values = NAMING.matcher(read(ExportStyle.class, "/org/peerbench/api/picture/palette.css"))
                .results()
                .collect(Collectors.toMap(naming -> naming.group(1), naming -> naming.group(2)));
        return NAMED.matcher(read(owner, resource)).replaceAll((MatchResult name) -> {
            String value = values.get(name.group(1));
            if (value == null) {
                throw new IllegalArgumentException(resource + " names the unknown " + name.group(1));
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String read(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
