package org.peerbench.host.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.api.page.Request;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSet;
import org.peerbench.host.change.ChangedRow;
import org.peerbench.host.change.History;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.listing.DayText;

/** Tells what changed, to one viewer. */
final class Telling {
    /** A set with more rows is looked at before it is undone. */
    private static final int LARGE = 50;

    /** So many rows of a set are shown in a list; its page shows all. */
    private static final int SHOWN = 3;

    private final Database database;
    private final History history;
    private final UndoRight right;
    private final Function<String, Optional<String>> accounts;
    private final Supplier<RouteTable> routes;

    Telling(Database database, Function<String, Optional<String>> accounts, Supplier<RouteTable> routes) {
        this.database = database;
        this.history = new History(database);
        this.right = new UndoRight(database, history);
        this.accounts = accounts;
        this.routes = routes;
    }

    History history() {
        return history;
    }

    UndoRight right() {
        return right;
    }

    /** What the one who asks may see. */
    Discretion discretion(Request request) {
        return new Discretion(request.viewer(), routes.get().generations());
    }

    /** The rows in words, without those that are not for this viewer. */
    List<ShownRow> rows(List<ChangedRow> rows, Request request, Texts texts) {
        RowWords words = words(rows, request, texts);
        return visible(rows, request).stream().map(words::of).toList();
    }

    /**
     * The sets, each with the first of its rows where these are few.
     *
     * @param few   how many rows a set may have for them to be shown
     * @param about which rows are shown
     */
    List<ShownSet> sets(List<ChangeSet> sets, int few, Predicate<ChangedRow> about, Request request, Texts texts) {
        Map<ChangeSet, List<ChangedRow>> rows = new LinkedHashMap<>();
        sets.forEach(set -> rows.put(set, set.rows() > few ? List.of() : visible(set, few, about, request)));
        RowWords words = words(rows.values().stream().flatMap(List::stream).toList(), request, texts);
        List<ShownSet> shown = new ArrayList<>();
        rows.forEach(
                (set, some) -> shown.add(shown(set, some.stream().map(words::of).toList(), request, texts)));
        return shown;
    }

    ShownSet shown(ChangeSet set, List<ShownRow> rows, Request request, Texts texts) {
        return new ShownSet(
                set.id(),
                DayText.of(set.at()),
                set.authorName(),
                set.what(),
                set.rows(),
                set.undone() ? texts.of("history.state.undone") : null,
                undoing(set, request),
                rows,
                set.rows() > rows.size());
    }

    private ShownSet.Undoing undoing(ChangeSet set, Request request) {
        if (set.undone() || !right.may(request, set.id())) {
            return ShownSet.Undoing.NOT;
        }
        return set.rows() > LARGE ? ShownSet.Undoing.AFTER_LOOKING : ShownSet.Undoing.BY_BUTTON;
    }

    private List<ChangedRow> visible(ChangeSet set, int few, Predicate<ChangedRow> about, Request request) {
        return visible(history.rows(set.id(), 0, few), request).stream()
                .filter(about)
                .limit(SHOWN)
                .toList();
    }

    private List<ChangedRow> visible(List<ChangedRow> rows, Request request) {
        Discretion discretion = discretion(request);
        return rows.stream().flatMap(row -> discretion.shown(row).stream()).toList();
    }

    private RowWords words(List<ChangedRow> rows, Request request, Texts texts) {
        Names names = database.read(sql -> Names.of(sql, rows, accounts));
        return new RowWords(texts, new Labels(texts, routes), new ValueWords(texts, names), names, discretion(request));
    }
}
