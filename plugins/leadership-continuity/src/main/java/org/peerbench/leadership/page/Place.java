package org.peerbench.leadership.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.post.PostHistory;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Records;
import org.peerbench.leadership.words.DateWords;
import org.peerbench.leadership.words.Words;

/**
 * The area that a page or route is about, what its viewer may know of its posts, and the addresses around it. Made once
 * for a request.
 *
 * @param area  the area
 * @param known what the viewer may know
 * @param names who may be named
 * @param day   the day asked about
 * @param today the day on which is asked
 * @param may   whether the viewer looks after the area
 */
public record Place(
        Area area, AreaPosts known, Names names, LocalDate day, LocalDate today, boolean may, ToolContext context) {
    /** The pages about an area between which its tabs lead, by the end of their address. */
    public static final List<String> WAYS = List.of("", "worked-with", "horizon", "warnings", "figures");

    /**
     * The area named in the path.
     *
     * @throws Refusal 404 if there is none
     */
    public static Place of(Request request, ToolContext context) {
        return of(area(request, context), request, context);
    }

    /**
     * The same with its posts as they were recorded by the instant that is asked for, else as they are now. For what says
     * which state of record it shows and offers no changing of it.
     */
    public static Place asRecorded(Request request, ToolContext context) {
        Area area = area(request, context);
        // An announcement that was put off since stands in the older record with its first day: it is not told from
        // there.
        LocalDate announced = request.recordedBy().isPresent() ? LocalDate.MIN : LocalDate.now(context.clock());
        return of(
                area,
                request,
                context,
                Records.read(request, context, sql -> AreaPosts.of(sql, area.id(), request.viewer(), announced)));
    }

    private static Area area(Request request, ToolContext context) {
        String asked = request.path("area");
        return context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noArea", asked)));
    }

    /** An area for the one who asks. */
    public static Place of(Area area, Request request, ToolContext context) {
        return of(area, request, context, context.database().read(sql -> known(sql, area, request, context)));
    }

    private static AreaPosts known(Handle sql, Area area, Request request, ToolContext context) {
        return AreaPosts.of(sql, area.id(), request.viewer(), LocalDate.now(context.clock()));
    }

    private static Place of(Area area, Request request, ToolContext context, AreaPosts known) {
        List<String> organisations = known.posts().stream()
                .map(history -> history.post().organisation())
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Place(
                area,
                known,
                new Names(area.id(), request.viewer(), context).with(organisations),
                request.asOf(),
                LocalDate.now(context.clock()),
                request.may(Permissions.WRITE, area.id()),
                context);
    }

    /**
     * The post named in the path.
     *
     * @throws Refusal 404 if it does not count for this area
     */
    public PostHistory post(Request request) {
        return known.post(request.path("post")).orElseThrow(() -> Refusal.notFound(texts().of("page.noPost")));
    }

    /** The address of one of the area's pages in this tool; the empty text is its first. */
    public String path(String rest) {
        String base = "areas/" + area.code();
        return context.path(rest.isEmpty() ? base : base + "/" + rest);
    }

    /** The tool's texts. */
    public Texts texts() {
        return context.texts();
    }

    /** Dates and lengths in words. */
    public DateWords dates() {
        return new DateWords(texts());
    }

    /** Ways of holding a post, and other codes, in words. */
    public Words words() {
        return new Words(texts());
    }

    /** The breadcrumb down to the area's first page here. */
    public View.Crumb[] trail() {
        return new View.Crumb[] {
            new View.Crumb(texts().of("page.areas"), "/areas"),
            new View.Crumb(area.name(), "/areas/" + area.code()),
            new View.Crumb(texts().of("page.leadership"), path(""))
        };
    }

    /** The breadcrumb of the area's first page here. */
    public View.Crumb[] trailToArea() {
        return new View.Crumb[] {
            new View.Crumb(texts().of("page.areas"), "/areas"), new View.Crumb(area.name(), "/areas/" + area.code())
        };
    }
}
