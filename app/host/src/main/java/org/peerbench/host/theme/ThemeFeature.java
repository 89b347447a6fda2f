package org.peerbench.host.theme;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.host.access.HostPermissions;
import org.peerbench.host.day.Days;
import org.peerbench.host.history.RecentChanges;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.templates.theme.JtelistGenerated;

/** The page of themes, mounted at the root. */
public final class ThemeFeature implements Tool {
    private static final int POSITION = 40;

    private final Catalogue catalogue = Catalogue.read();

    private final SignalStore signals;
    private final Days days;
    private final RecentChanges recent;

    /** Counts these signals, and reads the catalogue of frameworks that comes with the workbench. */
    public ThemeFeature(SignalStore signals, Days days, RecentChanges recent) {
        this.signals = signals;
        this.days = days;
        this.recent = recent;
    }

    @Override
    public void contribute(Contributions to) {
        String read = HostPermissions.READ.key();
        to.texts(new Bundle("org.peerbench.host.theme.messages"));
        to.navigation(new NavigationItem("theme.all", "themes", POSITION, read));
        to.texts(Days.TEXTS);
        to.texts(RecentChanges.TEXTS);
        to.texts(new Bundle("org.peerbench.host.listing.messages"));
        to.texts(new Bundle("org.peerbench.host.editing.messages"));
        ThemeRoutes.contribute(to, days);
        to.page(days.undated(recent.ofAll("theme", new Page("themes", read, this::answer))));
    }

    private Answer answer(Request request, ToolContext context) {
        ThemesShown shown =
                ThemesShown.of(context.directory().themes(), catalogue, Open.of(signals, request), context.texts());
        return View.of(context.texts().of("theme.title"), Template.of(JtelistGenerated::render, shown))
                .context(context.texts()
                        .of(
                                "theme.context",
                                shown.own().size(),
                                shown.frameworks().size(),
                                request.viewer().areas().isEmpty() ? 0 : 1))
                .answer();
    }
}
