package org.peerbench.host.http;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Turns content into text; everything a person has typed is escaped for the place where it stands. */
public final class Rendering {
    /** No page that a person can read is longer; one that never ends must not take the memory of all. */
    private static final int LONGEST = 20_000_000;

    private Rendering() {}

    /**
     * The content as HTML.
     *
     * @throws IllegalStateException if it is longer than any page should be
     */
    public static String of(Content content) {
        Bounded text = new Bounded();
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }

    private static final class Bounded implements TemplateOutput {
        private final StringOutput text = new StringOutput(16_384);
        private long length;

        @Override
        public void writeContent(String value) {
            writeContent(value, 0, value.length());
        }

        @Override
        public void writeContent(String value, int from, int to) {
            length += to - from;
            if (length > LONGEST) {
                throw new IllegalStateException("The page is longer than " + LONGEST + " characters");
            }
            text.writeContent(value, from, to);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
