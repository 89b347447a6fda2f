package org.peerbench.matching;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.command.Command;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Theme;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.signal.SignalKind;
import org.peerbench.api.signal.StoredSignal;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.block.BlockRoom;
import org.peerbench.matching.need.NeedRoom;
import org.peerbench.matching.offer.OfferRoom;
import org.peerbench.matching.rounds.RoundsRoom;
import org.peerbench.matching.support.SupportRoom;
import org.peerbench.matching.templates.JterecordedGenerated;

/** Who could help whom. It has no records of its own yet and says so; what it shows are the themes and the signals. */
public final class PeerMatching implements Tool {
    private static final Permission READ = Permissions.READ;

    /** Needs nothing. */
    public PeerMatching() {}

    @Override
    public void contribute(Contributions to) {
        to.permission(READ);
        to.permission(Permissions.COME);
        to.permission(Permissions.CARE);
        to.permission(Permissions.ARRANGE);
        to.migrations("org/peerbench/matching/migrations");
        to.texts(new Bundle("org.peerbench.matching.messages"));
        to.navigation(new NavigationItem("matching.navigation", "", 30, READ.key()));
        to.command(new Command("matching.navigation", "matching.keywords", "", READ.key()));
        to.page(new Page("", READ.key(), PeerMatching::recorded));
        to.texts(new Bundle("org.peerbench.matching.entry.messages"));
        to.texts(new Bundle("org.peerbench.matching.words.messages"));
        NeedRoom.contribute(to);
        OfferRoom.contribute(to);
        BlockRoom.contribute(to);
        RoundsRoom.contribute(to);
        SupportRoom.contribute(to);
    }

    /** The page, as its template sees it. */
    public record Recorded(Texts texts, List<Line> lines) {}

    /**
     * One theme.
     *
     * @param needs     areas in which a tool sees a need on it
     * @param strengths areas in which a tool sees a strength on it
     */
    public record Line(String theme, long needs, long strengths) {}

    private static Answer recorded(Request request, ToolContext context) {
        List<Area> areas = context.directory().areas(request.asOf());
        List<StoredSignal> signals = areas.stream()
                .flatMap(area -> context.signals().ofArea(area.id()).stream())
                .toList();
        List<Line> lines = context.directory().themes().stream()
                .filter(theme -> theme.framework() == null)
                .map(theme -> line(theme, signals))
                .toList();
        Texts texts = context.texts();
        return View.of(
                        texts.of("matching.title"),
                        Template.of(JterecordedGenerated::render, new Recorded(texts, lines)))
                .context(texts.of("matching.context", areas.size(), lines.size()))
                .answer();
    }

    private static Line line(Theme theme, List<StoredSignal> signals) {
        return new Line(
                theme.label(), areas(theme, SignalKind.NEED, signals), areas(theme, SignalKind.STRENGTH, signals));
    }

    private static long areas(Theme theme, SignalKind kind, List<StoredSignal> signals) {
        return signals.stream()
                .filter(stored -> stored.signal().kind() == kind
                        && stored.signal().theme().equals(theme.key()))
                .map(StoredSignal::area)
                .distinct()
                .count();
    }
}
