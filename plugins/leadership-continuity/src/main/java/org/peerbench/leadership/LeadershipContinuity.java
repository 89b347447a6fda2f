package org.peerbench.leadership;

import java.util.List;
import org.peerbench.api.Contributions;
import org.peerbench.api.Tool;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Permission;
import org.peerbench.api.command.Command;
import org.peerbench.api.directory.Area;
import org.peerbench.api.directory.Person;
import org.peerbench.api.page.Answer;
import org.peerbench.api.page.Asset;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.page.Page;
import org.peerbench.api.page.Request;
import org.peerbench.api.page.Template;
import org.peerbench.api.page.View;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.leadership.departure.DepartureRoom;
import org.peerbench.leadership.importing.Importing;
import org.peerbench.leadership.route.FigureRoutes;
import org.peerbench.leadership.templates.JterecordedGenerated;
import org.peerbench.leadership.warning.WarningRoom;
import org.peerbench.leadership.words.Words;

/** Who leads in an area. It has no records of its own yet and says so; what it shows is the directory's. */
public final class LeadershipContinuity implements Tool {
    private static final Permission READ = Permissions.READ;

    /** Needs nothing. */
    public LeadershipContinuity() {}

    @Override
    public void contribute(Contributions to) {
        to.permission(READ);
        Words.contribute(to);
        to.texts(new Bundle("org.peerbench.leadership.page.messages"));
        to.texts(new Bundle("org.peerbench.leadership.picture.messages"));
        to.asset(new Asset("leadership-pictures.css", "org/peerbench/leadership/leadership-pictures.css"));
        to.permission(Permissions.WRITE);
        DepartureRoom.contribute(to);
        WarningRoom.contribute(to);
        to.migrations("org/peerbench/leadership/migrations");
        to.texts(new Bundle("org.peerbench.leadership.messages"));
        to.navigation(new NavigationItem("leadership.navigation", "", 20, READ.key()));
        to.command(new Command("leadership.navigation", "leadership.keywords", "", READ.key()));
        Importing.contribute(to);
        FigureRoutes.contribute(to);
        to.page(new Page("", READ.key(), LeadershipContinuity::recorded));
    }

    /** The page, as its template sees it. */
    public record Recorded(Texts texts, List<Line> lines) {}

    /**
     * One area.
     *
     * @param people  whose role there is recorded
     * @param unnamed of those, whose name is not recorded
     */
    public record Line(String area, String path, int people, long unnamed) {}

    private static Answer recorded(Request request, ToolContext context) {
        List<Line> lines = context.directory().areas(request.asOf()).stream()
                .map(area -> line(area, context.directory().peopleIn(area.id())))
                .filter(line -> line.people() > 0)
                .toList();
        int people = lines.stream().mapToInt(Line::people).sum();
        Texts texts = context.texts();
        return View.of(
                        texts.of("leadership.title"),
                        Template.of(JterecordedGenerated::render, new Recorded(texts, lines)))
                .context(texts.of("leadership.context", people, lines.size()))
                .answer();
    }

    private static Line line(Area area, List<Person> people) {
        long unnamed = people.stream().filter(person -> person.name() == null).count();
        return new Line(area.name(), "/areas/" + area.code(), people.size(), unnamed);
    }
}
