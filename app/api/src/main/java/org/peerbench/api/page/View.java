package org.peerbench.api.page;

import gg.jte.Content;
import java.util.List;

/**
 * A page as the tool sees it; the host adds layout, navigation and headers.
 *
 * @param title   the h1: a question or an answer in plain words
 * @param context one grey line with counts and dates, or {@code null}
 * @param trail   where this page is, without the page itself
 * @param area    id of the area that the page is about, or {@code null}: the header's area switcher shows it
 * @param body    what stands below the title
 * @param status  the HTTP status, 200 or 422
 * @param language of title and body, such as {@code cy} (BCP 47); {@code null} for that of the workbench
 */
public record View(
        String title, String context, List<Crumb> trail, String area, Content body, int status, String language) {
    /**
     * One step of the breadcrumb.
     *
     * @param label what to read
     * @param path  where it leads
     */
    public record Crumb(String label, String path) {}

    public View {
        trail = List.copyOf(trail);
    }

    /** A page in the workbench's own language. */
    public View(String title, String context, List<Crumb> trail, String area, Content body, int status) {
        this(title, context, trail, area, body, status, null);
    }

    /** A page with a title and a body. */
    public static View of(String title, Content body) {
        return new View(title, null, List.of(), null, body, 200);
    }

    /** With the grey line under the title. */
    public View context(String line) {
        return new View(title, line, trail, area, body, status, language);
    }

    /** With its place in the breadcrumb. */
    public View under(Crumb... crumbs) {
        return new View(title, context, List.of(crumbs), area, body, status, language);
    }

    /** About an area. */
    public View about(String areaId) {
        return new View(title, context, trail, areaId, body, status, language);
    }

    /** Shown again because what was sent is not right (422). */
    public View invalid() {
        return new View(title, context, trail, area, body, 422, language);
    }

    /** In another language than the workbench's, so that it is read aloud as it is written (WCAG 3.1.1). */
    public View in(String tag) {
        return new View(title, context, trail, area, body, status, tag);
    }

    /** As an answer. */
    public Answer answer() {
        return new Answer.Whole(this);
    }
}
