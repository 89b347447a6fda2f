package org.peerbench.host.http;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** Turns content into text; everything a person has typed is escaped for the place where it stands. */
public final class Rendering {
    private Rendering() {}

    /** The content as HTML. */
    public static String of(Content content) {
        StringOutput text = new StringOutput(16_384);
        content.writeTo(new OwaspHtmlTemplateOutput(text));
        return text.toString();
    }
}
