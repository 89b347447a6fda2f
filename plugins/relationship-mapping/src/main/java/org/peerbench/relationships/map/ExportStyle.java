package org.peerbench.relationships.map;

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
final class ExportStyle {
    private static final Pattern NAMED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern NAMING = Pattern.compile("(--[a-z0-9-]+):\\s*([^;]+);");

    private ExportStyle() {}

    static String css() {
        var values = NAMING.matcher(read("export-palette.css"))
                .results()
                .collect(Collectors.toMap(naming -> naming.group(1), naming -> naming.group(2)));
        return NAMED.matcher(read("relationship-map.css"))
                .replaceAll((MatchResult name) -> Matcher.quoteReplacement(values.get(name.group(1))));
    }

    private static String read(String resource) {
        try (InputStream in = ExportStyle.class.getResourceAsStream("/org/peerbench/relationships/" + resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
