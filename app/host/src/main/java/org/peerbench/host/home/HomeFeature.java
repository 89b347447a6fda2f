package org.peerbench.host.home;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
import org.peerbench.api.page.part.Tag;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.card.DrawnCard;
import org.peerbench.host.card.PanelBoard;
import org.peerbench.host.signal.SignalFilter;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.templates.home.JtehomeGenerated;

/** The first page. */
public final class HomeFeature implements Tool {
    private static final int SHOWN = 8;
    private static final SignalFilter ALL = new SignalFilter(null, null, null, null, Integer.MAX_VALUE);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final Comparator<Known> BY_URGENCY = Comparator.comparing(
                    (Known known) -> known.stored().signal().kind() != SignalKind.NEED)
            .thenComparing(known -> -known.stored().signal().severity())
            .thenComparing(known -> known.area().name())
            .thenComparing(known -> known.stored().signal().title());

    private final SignalStore signals;
    private final PanelBoard board;

    /** Shows these signals, and the cards on this board. */
    public HomeFeature(SignalStore signals, PanelBoard board) {
        this.signals = signals;
        this.board = board;
    }

    @Override
    public void contribute(Contributions to) {
        to.texts(new Bundle("org.peerbench.host.home.messages"));
        to.navigation(new NavigationItem("home.navigation", "", 0, HostPermissions.READ.key()));
        to.command(new Command("home.navigation", null, "", HostPermissions.READ.key()));
        to.page(new Page("", HostPermissions.READ.key(), this::page));
    }

    private record Known(Area area, StoredSignal stored) {}

    /** The page, as its template sees it. */
    public record Home(Texts texts, List<Line> lines, long waiting, List<DrawnCard> cards, boolean noAreas) {}

    /** One signal. */
    public record Line(Tag tag, String title, String evidence, String area, String path, String seen) {}

    private Answer page(Request request, ToolContext context) {
        Texts texts = context.texts();
        Map<String, Area> areas = areas(request, context);
        List<Known> urgent = urgent(areas);
        List<Line> lines =
                urgent.stream().limit(SHOWN).map(known -> line(known, texts)).toList();
        boolean own = !request.viewer().areas().isEmpty();
        Home home = new Home(texts, lines, urgent.size() - lines.size(), board.homeCards(request), areas.isEmpty());
        return View.of(texts.of("home.title", urgent.size()), Template.of(JtehomeGenerated::render, home))
                .context(texts.of(
                        own ? "home.context.own" : "home.context.all", LONG.format(request.asOf()), areas.size()))
                .answer();
    }

    /** Her own areas where she has some, else all. */
    private static Map<String, Area> areas(Request request, ToolContext context) {
        var own = request.viewer().areas();
        return context.directory().areas(request.asOf()).stream()
                .filter(area -> own.isEmpty() || own.contains(area.id()))
                .collect(Collectors.toMap(Area::id, Function.identity()));
    }

    private List<Known> urgent(Map<String, Area> areas) {
        return signals.find(ALL).stream()
                .filter(stored -> stored.signal().kind() != SignalKind.STRENGTH)
                .filter(stored -> areas.containsKey(stored.area()))
                .map(stored -> new Known(areas.get(stored.area()), stored))
                .sorted(BY_URGENCY)
                .toList();
    }

    private static Line line(Known known, Texts texts) {
        var signal = known.stored().signal();
        Tag.Kind kind = signal.kind() == SignalKind.NEED ? Tag.Kind.NEED : Tag.Kind.WATCH;
        return new Line(
                new Tag(kind, texts.of("signal.kind." + signal.kind())),
                signal.title(),
                signal.evidence(),
                known.area().name(),
                "/tools/" + known.stored().tool() + "/" + signal.path(),
                SHORT.format(signal.observedOn()));
    }
}
