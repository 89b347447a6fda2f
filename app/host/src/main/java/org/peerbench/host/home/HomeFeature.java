package org.peerbench.host.home;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.command.Command;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.card.DrawnCard;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.signal.Urgency;
import org.peerbench.host.templates.home.JtehomeGenerated;

/** The first page, and the list of all that stands out. */
public final class HomeFeature implements Tool {
    private static final int SHOWN = 8;
    private static final int MOST = 10;
    private static final int LIST_POSITION = 50;
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final OpenSignals signals;
    private final SignalList list;
    private final PanelBoard board;
    private final TodayFeature today;

    /** Shows these signals, the cards on this board, and what waits. */
    public HomeFeature(SignalStore signals, PanelBoard board, TodayFeature today) {
        this.today = today;
        this.signals = new OpenSignals(signals);
        this.list = new SignalList(this.signals);
        this.board = board;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        to.texts(new Bundle("org.peerbench.host.home.messages"));
        to.navigation(new NavigationItem("home.navigation", "", 0, read));
        to.navigation(new NavigationItem("signal.list", SignalQuestion.PLACE, LIST_POSITION, read));
        to.command(new Command("home.navigation", null, "", read));
        to.command(new Command("signal.list", "signal.keywords", SignalQuestion.PLACE, read));
        to.page(new Page("", read, this::page));
        to.page(new Page(SignalQuestion.PLACE, read, list::answer));
    }

    /**
     * The page, as its template sees it.
     *
     * @param due   what waits, the first to fall due first
     * @param lines what else stands out: the most urgent, not too many of one area
     * @param all   how many stand out altogether
     */
    public record Home(Texts texts, DueList due, List<Line> lines, long all, List<DrawnCard> cards, boolean noAreas) {}

    private Answer page(Request request, ToolContext context) {
        Texts texts = context.texts();
        boolean own = !request.viewer().areas().isEmpty();
        Map<String, Area> areas = OpenSignals.areas(request, context, own);
        List<StoredSignal> open = signals.of(SignalQuestion.urgent(own), areas);
        DueList due = DueList.of(today.waiting(request, areas), MOST, areas, request.asOf(), texts);
        int room = Math.min(SHOWN, MOST - due.lines().size());
        List<Line> lines = Line.of(Urgency.first(open, room), areas, texts);
        Home home = new Home(texts, due, lines, open.size(), board.homeCards(request), areas.isEmpty());
        return View.of(title(due, open, texts), Template.of(JtehomeGenerated::render, home))
                .context(texts.of(
                        own ? "home.context.own" : "home.context.all", LONG.format(request.asOf()), areas.size()))
                .answer();
    }

    /** No number of things is the whole number while a tool has not answered. */
    private static String title(DueList due, List<StoredSignal> open, Texts texts) {
        if (due.missing() != null) {
            return texts.of("home.due.some", due.all());
        }
        return due.all() > 0 ? texts.of("home.due", due.all()) : texts.of("home.title", open.size());
    }
}
