package org.peerbench.host.listing;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.HtmlTemplateOutput;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.templates.listing.JtepagerGenerated;

/**
 * Which part of a list is shown, and the way to the next. Lists are cut by cursors, so that records that come or go in
 * between neither repeat nor hide others; the price is that there is no way to a page by its number.
 *
 * @param says  such as "51 to 100 of 2,107"
 * @param label for those who cannot see it: what is paged
 * @param first text and address of the first part; no address when this is it
 * @param next  text and address of the next part; no address at the end
 */
public record Pager(String says, String label, Link first, Link next) implements Content {
    /** How many records a page holds. */
    public static final int SIZE = 50;

    /** The cursor's name in an address. */
    public static final String CURSOR = "cursor";

    private static final String FROM = "from";
    private static final int DIGITS = 9;

    /** A text and where it leads, perhaps nowhere. */
    public record Link(String text, String path) {}

    /**
     * The paging of a list.
     *
     * @param address of the list, without any cursor
     * @param shown   how many records are shown
     * @param of      how many there are
     * @param next    the cursor of the next part, or {@code null}
     */
    public static Pager of(Request request, Texts texts, Address address, int shown, long of, String next) {
        boolean later = request.query(CURSOR).isPresent();
        long from = later ? number(request.query(FROM).orElse("1")) : 1;
        String following = next == null
                ? null
                : address.with(CURSOR, next).with(FROM, from + shown).text();
        return new Pager(
                texts.of("listing.part", shown == 0 ? 0 : from, from + shown - 1, of),
                texts.of("listing.label"),
                new Link(texts.of("listing.first"), later ? address.text() : null),
                new Link(texts.of("listing.next"), following));
    }

    /** The number is only told, never used to find anything; what is not one counts from 1. */
    private static long number(String text) {
        return text.length() <= DIGITS && text.chars().allMatch(Character::isDigit) ? Long.parseLong(text) : 1;
    }

    /** Whether there is anything to turn to. */
    public boolean turns() {
        return first.path() != null || next.path() != null;
    }

    @Override
    public void writeTo(TemplateOutput out) {
        JtepagerGenerated.render((HtmlTemplateOutput) out, null, this);
    }
}
