package org.peerbench.host.day;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;

/**
 * Keeps the choice in every link that is written through it, whoever writes it: a page that forgot would lead back to
 * today unseen. A link is held until what follows shows that it is whole.
 */
final class KeepingOutput implements HtmlTemplateOutput {
    private final HtmlTemplateOutput out;
    private final Choice choice;
    private String tag;
    private String attribute;
    private String link;

    KeepingOutput(HtmlTemplateOutput out, Choice choice) {
        this.out = out;
        this.choice = choice;
    }

    @Override
    public void setContext(String tagName, String attributeName) {
        tag = tagName;
        attribute = attributeName;
        if (link == null) {
            out.setContext(tagName, attributeName);
        }
    }

    @Override
    public void writeContent(String text) {
        release(text.startsWith("\""));
        out.writeContent(text);
    }

    @Override
    public void writeContent(String text, int begin, int end) {
        release(text.startsWith("\"", begin));
        out.writeContent(text, begin, end);
    }

    @Override
    public void writeUserContent(String text) {
        release(false);
        if (text != null && "a".equals(tag) && "href".equals(attribute)) {
            link = text;
        } else {
            out.writeUserContent(text);
        }
    }

    @Override
    public void writeUserContent(Content content) {
        release(false);
        if (content != null && attribute == null) {
            content.writeTo(this);
        } else {
            out.writeUserContent(content);
        }
    }

    private void release(boolean whole) {
        if (link != null) {
            String written = whole ? choice.on(link) : link;
            link = null;
            out.writeUserContent(written);
            out.setContext(tag, attribute);
        }
    }
}
