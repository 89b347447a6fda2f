package org.peerbench.host.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters that XML cannot hold stand in a workbook as {@code _x000D_}, and a text that looks so by chance has its
 * underscore written as {@code _x005F_}.
 *
 * @see <a href="https://learn.microsoft.com/dotnet/api/documentformat.openxml.varianttypes.vtbstring">ST_Xstring, ECMA-376 part 1, 22.9.2.19</a>
 */
final class SpreadsheetEscapes {
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");
    private static final int HEXADECIMAL = 16;

    private SpreadsheetEscapes() {}

    static String decoded(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group(1), HEXADECIMAL);
            return Matcher.quoteReplacement(String.valueOf(c));
        });
    }

    static String encoded(String text) {
        String plain = LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_");
        return NOT_XML.matcher(plain)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
