package org.peerbench.relationships.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.peerbench.api.ToolContext;
import org.peerbench.api.access.Author;
import org.peerbench.api.exchange.Event;

/** Hears who leaves and who stays. Heard twice, nothing changes the second time. */
final class Leaving {
    private static final Author ITSELF = new Author("system", "Peerbench", "departure");

    private Leaving() {}

    static void hear(Event.PersonLeaves event, ToolContext context) {
        note(
                new Departure(
                        "",
                        event.person(),
                        posts(event.posts()),
                        Optional.ofNullable(event.lastDay()),
                        Optional.ofNullable(event.announcedOn())),
                false,
                context);
    }

    /** One that was never noted, because the tool was not there then, needs no note that it does not take place. */
    static void hear(Event.PersonStays event, ToolContext context) {
        Optional<Departure> noted = context.database().read(sql -> new Departures(sql).of(event.person())).stream()
                .map(Departures.Row::departure)
                .findFirst();
        noted.ifPresent(departure -> note(departure, true, context));
    }

    private static void note(Departure departure, boolean stays, ToolContext context) {
        String person = departure.person();
        boolean differs = context.database()
                .read(sql -> new Departures(sql).differs(departure, stays, new CarriedReports(sql).areas(person)));
        if (!differs) {
            return;
        }
        String what = context.texts().of(stays ? "people.heard.stays" : "people.heard.leaves");
        context.database().write(ITSELF, what, tx -> {
            List<String> areas = new CarriedReports(tx.sql()).areas(person);
            new Departures(tx.sql()).put(tx.changes(), departure, stays, areas);
            return areas.size();
        });
    }

    private static String posts(List<Event.Post> posts) {
        return posts.stream().map(Event.Post::label).collect(Collectors.joining(", "));
    }
}
