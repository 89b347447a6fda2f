package org.peerbench.leadership.exporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.Contributions;
import org.peerbench.api.Refusal;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.Permissions;
import org.peerbench.leadership.exchange.PostsFile;
import org.peerbench.leadership.exchange.csv.CsvRows;
import org.peerbench.leadership.exchange.popolo.PopoloWriter;
import org.peerbench.leadership.post.Post;
import org.peerbench.leadership.post.Succession;
import org.peerbench.leadership.record.AreaPosts;
import org.peerbench.leadership.record.Elections;
import org.peerbench.leadership.record.Naming;
import org.peerbench.leadership.record.PersonKeys;
import org.peerbench.leadership.record.Plans;
import org.peerbench.leadership.record.Posts;
import org.peerbench.leadership.record.Successions;

/** An area's posts and holders as a file: {@code areas/{area}/export?format=}. */
public final class Exporting {
    /** What can be asked for. */
    public static final List<String> FORMATS = List.of("popolo", "csv");

    private static final String PATH = "areas/{area}/export";

    private Exporting() {}

    /** Adds the route for programs and the same file for people. */
    public static void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.leadership.exporting.messages"));
        to.route(Route.get(
                PATH,
                Permissions.READ.key(),
                "An area's posts and holders as a file of another program",
                List.of(
                        new Parameter("format", "The file's format", true, FORMATS),
                        new Parameter(
                                "names",
                                "Whether names that have a public source are in it",
                                false,
                                List.of("yes", "no"))),
                Answer.class,
                (call, context) -> Reply.ok(file(call.request(), context))));
        to.page(new Page(PATH, Permissions.READ.key(), Exporting::file));
    }

    private static Answer file(Request request, ToolContext context) {
        String asked = request.path("area");
        Area area = context.directory()
                .area(asked)
                .orElseThrow(() -> Refusal.notFound(context.texts().of("page.noArea", asked)));
        String format = request.query("format").orElse("");
        if (!FORMATS.contains(format)) {
            String sentence = context.texts().of("exporting.format", String.join(", ", FORMATS), format);
            throw Refusal.invalid("BAD_PARAMETER", "format", sentence);
        }
        LocalDate today = LocalDate.now(context.clock());
        Export read = context.database().read(sql -> read(sql, area.id(), request.viewer(), today));
        boolean named = !request.query("names").orElse("yes").equals("no");
        return written(format, "posts-" + area.code(), AreaFile.of(read, context.directory(), named));
    }

    private static Answer written(String format, String name, PostsFile file) {
        return format.equals("popolo")
                ? new Answer.Download(name + ".json", "application/json", PopoloWriter.write(file))
                : new Answer.Tables(
                        name + ".csv", List.of(new Answer.Tables.Sheet("posts", CsvRows.headings(), CsvRows.of(file))));
    }

    private static Export read(Handle sql, String area, Viewer viewer, LocalDate today) {
        Posts posts = new Posts(sql);
        List<Succession> successions = new Successions(sql).of(area);
        Map<String, Post> before = new HashMap<>();
        successions.forEach(each -> posts.find(each.from()).ifPresent(post -> before.put(post.id(), post)));
        return new Export(
                AreaPosts.of(sql, area, viewer, today),
                successions,
                before,
                new Elections(sql).of(area),
                viewer.may(Permissions.WRITE, area) ? new Plans(sql).of(area) : List.of(),
                new PersonKeys(sql).byPerson(area),
                Naming.stored(sql),
                today);
    }
}
