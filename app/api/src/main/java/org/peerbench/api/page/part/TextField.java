package org.peerbench.api.page.part;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.templates.JtetextFieldGenerated;

/**
 * A labelled text input.
 *
 * @param name  field name
 * @param label above it
 * @param hint  under the label, or {@code null}
 * @param value what stands in it
 * @param error what is wrong, or {@code null}
 * @param type  the input type: {@code text}, {@code email}, {@code tel}, {@code password}, {@code search}
 * @param width in characters: 4, 10, 20 or 30; 0 for the full column
 * @param autocomplete what the field asks about the person who fills it in, as in HTML's list, such as {@code email};
 *     {@code null} if it is about nobody or somebody else
 */
public record TextField(
        String name, String label, String hint, String value, String error, String type, int width, String autocomplete)
        implements Content {
    /** A field that is not about the person who fills it in. */
    public TextField(String name, String label, String hint, String value, String error, String type, int width) {
        this(name, label, hint, value, error, type, width, null);
    }

    /** A plain text field over the full column. */
    public static TextField of(String name, String label, String value, String error) {
        return new TextField(name, label, null, value, error, "text", 0);
    }

    /** With a hint. */
    public TextField hint(String text) {
        return new TextField(name, label, text, value, error, type, width, autocomplete);
    }

    /** Of another input type. */
    public TextField type(String inputType) {
        return new TextField(name, label, hint, value, error, inputType, width, autocomplete);
    }

    /** So many characters wide. */
    public TextField width(int characters) {
        return new TextField(name, label, hint, value, error, type, characters, autocomplete);
    }

    /** About the person who fills it in (WCAG 1.3.5): the browser may offer what it knows. */
    public TextField autocomplete(String purpose) {
        return new TextField(name, label, hint, value, error, type, width, purpose);
    }

    /** A date, which may be a year or a month only. */
    public TextField date() {
        return width(10);
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JtetextFieldGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
