package org.peerbench.host.day;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.transfer.TableExporter;
import org.peerbench.host.change.Recorded;

/**
 * Lets pages, routes and files of the directory be asked about another day ({@code asOf}) and an earlier state of record
 * ({@code recordedBy}). Their handlers answer the first themselves, by the spans of what they show; for the second they
 * are handed a context whose database and directory are those of that time. What is shown says so, its links keep the
 * choice, and nothing on it writes. May be used by any thread.
 */
public final class Days {
    /** The words on these pages. */
    public static final Bundle TEXTS = new Bundle("org.peerbench.host.day.messages");

    private static final Parameter RECORDED = Parameter.optional(
            Choice.RECORDED,
            "As it was recorded by this instant, or by the end of this day; else as it is recorded now");

    private final Recorded recorded;
    private final BiFunction<ToolContext, Database, ToolContext> over;

    /**
     * Over what was recorded.
     *
     * @param over a context with another database, and its directory read from that
     */
    public Days(Recorded recorded, BiFunction<ToolContext, Database, ToolContext> over) {
        this.recorded = recorded;
        this.over = over;
    }

    /** A list or a record's page. */
    public Page page(Page page) {
        return page(page, true);
    }

    /** A page about what has no spans, such as people: another day makes no difference to it, and it says so. */
    public Page undated(Page page) {
        return page(page, false);
    }

    private Page page(Page page, boolean dated) {
        return new Page(page.path(), page.permission(), (request, context) -> {
            Choice choice = Choice.of(request);
            Answer answer = page.handler().answer(offered(request, choice), then(request, context));
            return answer instanceof Answer.Whole whole
                    ? new Frame(choice, dated, request, context.texts())
                            .around(whole.view())
                            .answer()
                    : answer;
        });
    }

    /** A route that reads. */
    public <A> Route<Void, A> route(Route<Void, A> route) {
        List<Parameter> parameters = new ArrayList<>(route.parameters());
        parameters.add(RECORDED);
        return new Route<>(
                route.method(),
                route.path(),
                route.permission(),
                route.summary(),
                parameters,
                route.body(),
                route.answer(),
                (call, context) -> {
                    Request request = call.request();
                    return route.handler()
                            .answer(
                                    new ApiRequest<>(offered(request, Choice.of(request)), call.body(), call.ifMatch()),
                                    then(request, context));
                });
    }

    /** A table as a file; its name says which day and which state of record it shows. */
    public TableExporter exporter(TableExporter exporter) {
        return new TableExporter(exporter.path(), exporter.permission(), (request, context) -> {
            Choice choice = Choice.of(request);
            TableExporter.Taken taken = exporter.taking().take(offered(request, choice), then(request, context));
            StringBuilder name = new StringBuilder(taken.name());
            choice.parts().values().stream()
                    .map(part -> part.replaceAll("[^0-9A-Za-z-]", "-"))
                    .filter(part -> name.indexOf(part) < 0)
                    .forEach(part -> name.append('-').append(part));
            return new TableExporter.Taken(name.toString(), taken.headings(), taken.rows());
        });
    }

    private static Request offered(Request request, Choice choice) {
        return choice.isNow() ? request : new ReadOnly(request);
    }

    private ToolContext then(Request request, ToolContext context) {
        return request.recordedBy()
                .map(instant -> over.apply(context, recorded.by(instant)))
                .orElse(context);
    }
}
