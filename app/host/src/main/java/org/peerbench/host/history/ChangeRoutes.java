package org.peerbench.host.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerbench.api.Contributions;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.ApiRequest;
import org.peerbench.api.route.Maybe;
import org.peerbench.api.route.Method;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.route.Reply;
import org.peerbench.api.route.Route;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.change.HistoryPage;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.directory.Organisations;
import org.peerbench.host.editing.RecordAccess;
import org.peerbench.host.listing.Limit;
import org.peerbench.host.listing.Pager;

/** What programs ask of the history. */
record ChangeRoutes(Telling telling, UndoAction undo) {
    /** A set lists so many rows; a first load has thousands. */
    private static final int ROWS = 100;

    /** A part of the history. */
    record Part(List<Change> items, @Maybe String next) {}

    /**
     * One change set.
     *
     * @param rowCount how many rows it changed
     * @param rows     the first hundred of them
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Change(
            String id,
            String at,
            String author,
            String authorName,
            String through,
            String what,
            @Maybe String undoes,
            boolean undone,
            long rowCount,
            List<Row> rows) {}

    /** One row; {@code before} is missing where it was added, {@code after} where it was removed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String entity,
            String id,
            @Maybe String area,
            @Maybe Map<String, Object> before,
            @Maybe Map<String, Object> after) {}

    /** The change set that took another one back. */
    record Undone(String changeSet) {}

    void contribute(Contributions to) {
        List<Parameter> parameters = new ArrayList<>(Limit.parameters());
        parameters.add(Parameter.optional(
                "entity",
                "Only changes of this record: its id, or the code of an area or an organisation. The name that a row has as"
                        + " its entity, such as organisation, asks for all records of that sort"));
        parameters.add(Parameter.optional("area", "Only changes in this area (id or code)"));
        parameters.add(Parameter.optional("since", "Only changes from this day or instant on"));
        to.route(Route.get(
                "changes",
                HostPermissions.READ.key(),
                "Who changed what and when, before and after; the newest first",
                parameters,
                Part.class,
                this::list));
        to.route(new Route<>(
                Method.POST,
                "changes/{set}/undo",
                RecordAccess.RECORD.key(),
                "Takes a change set back; 409 where later changes build on it, with these",
                List.of(),
                Void.class,
                Undone.class,
                (call, context) -> Reply.ok(new Undone(undo.undo(call.request(), context.texts())))));
    }

    private Reply<Part> list(ApiRequest<Void> call, ToolContext context) {
        Request request = call.request();
        Discretion discretion = telling.discretion(request);
        ChangeSelection selection = discretion
                .narrow(selection(request, context))
                .atMost(Limit.of(request, context.texts()).limit());
        HistoryPage page = telling.history().page(selection);
        return Reply.ok(new Part(
                page.sets().stream().map(set -> change(set, discretion)).toList(),
                page.next().orElse(null)));
    }

    private static ChangeSelection selection(Request request, ToolContext context) {
        Texts texts = context.texts();
        ChangeSelection selection = ChangeSelection.all();
        String entity = request.query("entity").orElse("");
        if (!entity.isEmpty()) {
            selection = record(entity, context).map(selection::ofRecord).orElse(selection.ofTable(entity));
        }
        if (request.query("area").isPresent()) {
            String area = request.query("area").get();
            selection = selection.inArea(context.database()
                    .read(sql -> new Areas(sql).find(area))
                    .map(entry -> entry.area().id())
                    .orElse(area));
        }
        if (request.query("since").isPresent()) {
            selection = selection.since(
                    HistoryQuestion.moment(request.query("since").get(), texts));
        }
        return request.query(Pager.CURSOR).map(selection::before).orElse(selection);
    }

    /** The id of the record that goes by this id or code. */
    private static Optional<String> record(String idOrCode, ToolContext context) {
        if (Names.isId(idOrCode)) {
            return Optional.of(idOrCode);
        }
        return context.database()
                .read(sql -> new Areas(sql)
                        .find(idOrCode)
                        .map(entry -> entry.area().id())
                        .or(() -> new Organisations(sql)
                                .find(idOrCode)
                                .map(entry -> entry.organisation().id())));
    }

    private Change change(ChangeSet set, Discretion discretion) {
        return new Change(
                set.id(),
                set.at().toString(),
                set.author(),
                set.authorName(),
                set.through(),
                set.what(),
                set.undoes().orElse(null),
                set.undone(),
                set.rows(),
                telling.history().rows(set.id(), 0, ROWS).stream()
                        .flatMap(row -> discretion.shown(row).stream())
                        .map(row -> row(row, discretion))
                        .toList());
    }

    private static Row row(ChangedRow row, Discretion discretion) {
        return new Row(
                row.table(),
                row.record(),
                row.area().orElse(null),
                image(row.before(), discretion),
                image(row.after(), discretion));
    }

    private static Map<String, Object> image(Map<String, Object> image, Discretion discretion) {
        if (image.isEmpty()) {
            return null;
        }
        Map<String, Object> shown = new LinkedHashMap<>(image);
        shown.keySet().removeIf(column -> !discretion.showsColumn(column));
        return shown;
    }
}
