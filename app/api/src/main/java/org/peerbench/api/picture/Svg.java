package org.peerbench.api.picture;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG as text: elements in order, attributes in the order given, everything escaped. */
public final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** An empty drawing. */
    public Svg() {}

    /** Opens an element; attributes are names and values in turn, numbers are written as short as they are. */
    public Svg open(String element, Object... attributes) {
        start(element, attributes);
        out.append('>');
        open.push(element);
        return this;
    }

    /** An element without content. */
    public Svg empty(String element, Object... attributes) {
        start(element, attributes);
        out.append("/>");
        return this;
    }

    /** An element with text. */
    public Svg text(String element, String text, Object... attributes) {
        open(element, attributes);
        out.append(escaped(text));
        end();
        return this;
    }

    /** Closes the element opened last. */
    public Svg close() {
        end();
        out.append('\n');
        return this;
    }

    private void end() {
        out.append("</").append(open.pop()).append('>');
    }

    /** Text that is markup already: only ever a style sheet of this jar. */
    public Svg style(String css) {
        out.append("<style>").append(css).append("</style>\n");
        return this;
    }

    private void start(String element, Object... attributes) {
        out.append('<').append(element);
        for (int index = 0; index < attributes.length; index += 2) {
            out.append(' ').append(attributes[index]).append("=\"");
            out.append(escaped(written(attributes[index + 1]))).append('"');
        }
    }

    private static String written(Object value) {
        return value instanceof Double number ? number(number) : value.toString();
    }

    /** A length, to a tenth of a pixel. */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
