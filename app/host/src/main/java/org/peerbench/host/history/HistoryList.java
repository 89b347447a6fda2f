package org.peerbench.host.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.ToolContext;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.HistoryPage;
import org.peerbench.host.directory.Areas;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.listing.AreaChoice;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.history.JtelistGenerated;

/** All that changed, the newest first. */
record HistoryList(Database database, Telling telling, Supplier<RouteTable> routes) {
    static final int SIZE = 25;

    /** Sets with more rows show their sentence only. */
    static final int FEW = 3;

    private static final String PEOPLE =
            "select author, max(author_name) as name from change_set group by author order by 2";
    private static final String KINDS = "select distinct table_name from change_row order by table_name";

    Answer answer(Request request, ToolContext context) {
        Texts texts = context.texts();
        HistoryQuestion question = HistoryQuestion.of(request);
        Discretion discretion = telling.discretion(request);
        HistoryShown.Choice choice = database.read(sql -> choice(sql, question, discretion, request, texts));
        ChangeSelection selection = discretion.narrow(question.selection(areaId(question), texts));
        Optional<String> cursor = request.query(Pager.CURSOR);
        HistoryPage page = telling.history()
                .page(cursor.map(selection::before).orElse(selection).atMost(SIZE));
        HistoryShown shown = new HistoryShown(
                texts,
                choice,
                telling.sets(page.sets(), FEW, row -> true, request, texts),
                request.formToken(),
                cursor.map(later -> question.address().text()).orElse(null),
                page.next()
                        .map(next -> question.address().with(Pager.CURSOR, next).text())
                        .orElse(null),
                texts.of("history.nothing"));
        return View.of(texts.of("history.title"), Template.of(JtelistGenerated::render, shown))
                .context(texts.of("history.context"))
                .answer();
    }

    /** An area that is not known has no history. */
    private String areaId(HistoryQuestion question) {
        return database.read(sql -> new Areas(sql).find(question.area()))
                .map(entry -> entry.area().id())
                .orElse("");
    }

    private HistoryShown.Choice choice(
            Handle sql, HistoryQuestion question, Discretion discretion, Request request, Texts texts) {
        Labels labels = new Labels(texts, routes);
        Option every = Option.of("", texts.of("history.every"));
        List<Option> people = new ArrayList<>(List.of(Option.of("", texts.of("history.everybody"))));
        sql.createQuery(PEOPLE)
                .map((row, context) -> Option.of(row.getString("author"), row.getString("name")))
                .forEach(people::add);
        List<Option> kinds = new ArrayList<>(List.of(every));
        sql.createQuery(KINDS).mapTo(String.class).stream()
                .filter(discretion::shows)
                .map(table -> Option.of(table, labels.table(table)))
                .forEach(kinds::add);
        return new HistoryShown.Choice(
                question, people, kinds, AreaChoice.options(sql, request.asOf(), texts, question.area()));
    }
}
