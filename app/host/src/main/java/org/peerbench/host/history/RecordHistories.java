package org.peerbench.host.history;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Texts;
import org.peerbench.host.change.ChangeSelection;
import org.peerbench.host.change.HistoryPage;
import org.peerbench.host.listing.Address;
import org.peerbench.host.listing.Pager;
import org.peerbench.host.templates.history.JtelistGenerated;

/** What changed in one organisation, with one person, or in one area. */
record RecordHistories(Telling telling) {
    /** In larger sets, such as a first load, the record is one of thousands. */
    static final int FEW = 60;

    Answer ofOrganisation(Request request, ToolContext context) {
        return draw(Subject.organisation(request, context), request, context);
    }

    Answer ofPerson(Request request, ToolContext context) {
        return draw(Subject.person(request, context), request, context);
    }

    Answer ofArea(Request request, ToolContext context) {
        return draw(Subject.area(request, context), request, context);
    }

    private Answer draw(Subject it, Request request, ToolContext context) {
        Texts texts = context.texts();
        ChangeSelection selection = telling.discretion(request).narrow(it.selection());
        Optional<String> cursor = request.query(Pager.CURSOR);
        HistoryPage page = telling.history()
                .page(cursor.map(selection::before).orElse(selection).atMost(HistoryList.SIZE));
        Address address = Address.of(it.path() + "/history");
        HistoryShown shown = new HistoryShown(
                texts,
                null,
                telling.sets(page.sets(), FEW, it.about(), request, texts),
                request.formToken(),
                cursor.map(later -> address.text()).orElse(null),
                page.next().map(next -> address.with(Pager.CURSOR, next).text()).orElse(null),
                texts.of("history.nothing"));
        return View.of(texts.of("history.of", it.name()), Template.of(JtelistGenerated::render, shown))
                .context(texts.of("history.context"))
                .under(crumbs(it, texts).toArray(View.Crumb[]::new))
                .about(it.area())
                .answer();
    }

    private static List<View.Crumb> crumbs(Subject it, Texts texts) {
        return List.of(new View.Crumb(texts.of(it.list()), it.place()), new View.Crumb(it.name(), it.path()));
    }
}
