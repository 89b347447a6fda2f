package org.peerbench.leadership;

import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.command.Command;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.text.Bundle;
import org.peerbench.leadership.analyst.AnalystRoom;
import org.peerbench.leadership.announcing.Announcing;
import org.peerbench.leadership.calendar.CalendarRoom;
import org.peerbench.leadership.departure.DepartureRoom;
import org.peerbench.leadership.entry.EntryRoom;
import org.peerbench.leadership.exporting.Exporting;
import org.peerbench.leadership.importing.Importing;
import org.peerbench.leadership.page.PageRoom;
import org.peerbench.leadership.privacy.PrivacyRoom;
import org.peerbench.leadership.record.InHistory;
import org.peerbench.leadership.route.FigureRoutes;
import org.peerbench.leadership.story.StoryRoom;
import org.peerbench.leadership.warning.WarningRoom;
import org.peerbench.leadership.words.Words;

/** Who leads in an area: posts, who holds them, since when, and what is next. */
public final class LeadershipContinuity implements Tool {
    private static final String HOME = "org/peerbench/leadership/";

    /** Needs nothing. */
    public LeadershipContinuity() {}

    @Override
    public void contribute(Contributions to) {
        to.permission(Permissions.READ);
        to.permission(Permissions.WRITE);
        to.migrations(HOME + "migrations");
        to.texts(new Bundle("org.peerbench.leadership.messages"));
        to.texts(new Bundle("org.peerbench.leadership.picture.messages"));
        to.asset(new Asset("leadership-pictures.css", HOME + "leadership-pictures.css"));
        to.asset(new Asset("leadership-entry.css", HOME + "leadership-entry.css"));
        to.navigation(new NavigationItem("leadership.navigation", "", 20, Permissions.READ.key()));
        to.command(new Command("leadership.navigation", "leadership.keywords", "", Permissions.READ.key()));
        Words.contribute(to);
        InHistory.contribute(to);
        PageRoom.contribute(to);
        EntryRoom.contribute(to);
        Announcing.contribute(to);
        DepartureRoom.contribute(to);
        StoryRoom.contribute(to);
        FigureRoutes.contribute(to);
        AnalystRoom.contribute(to);
        Importing.contribute(to);
        Exporting.contribute(to);
        CalendarRoom.contribute(to);
        WarningRoom.contribute(to);
        PrivacyRoom.contribute(to);
    }
}
