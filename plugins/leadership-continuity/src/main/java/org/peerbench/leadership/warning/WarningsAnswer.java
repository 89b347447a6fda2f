package org.peerbench.leadership.warning;

import java.util.List;
import org.peerbench.api.ToolContext;
import org.peerbench.api.page.Request;
import org.peerbench.api.route.Maybe;
import org.peerbench.leadership.page.Place;

/** What to look at in an area, as {@code GET areas/{area}/warnings} answers it, the gravest first. */
public record WarningsAnswer(List<Item> items) {
    /**
     * One warning.
     *
     * @param rule       R1 to R12
     * @param key        the same as long as it is the same matter
     * @param severity   1 to 5
     * @param fact       what is so
     * @param date       by when to act, or since when it is so
     * @param source     address of the source
     * @param verifiedOn when somebody last checked
     * @param action     what to do
     * @param owner      who means to do it
     * @param href       the page that shows it
     */
    public record Item(
            String rule,
            String key,
            int severity,
            String fact,
            @Maybe String date,
            @Maybe String source,
            @Maybe String verifiedOn,
            String action,
            @Maybe String owner,
            String href) {}

    static WarningsAnswer of(Request request, ToolContext context) {
        Place place = Place.of(request, context);
        List<Doing> doings =
                context.database().read(sql -> new Doings(sql).open(place.area().id()));
        return new WarningsAnswer(Warnings.of(place.area(), place.day(), request.viewer(), context).stream()
                .map(warning -> item(warning, doings, place))
                .toList());
    }

    private static Item item(Warning warning, List<Doing> doings, Place place) {
        return new Item(
                warning.rule().number(),
                warning.key(),
                warning.severity(),
                warning.fact(),
                warning.date().map(Object::toString).orElse(null),
                warning.source().url().orElse(null),
                warning.source().verifiedOn().map(Object::toString).orElse(null),
                warning.action(),
                doings.stream()
                        .filter(doing -> doing.warning().equals(warning.key()))
                        .map(Doing::owner)
                        .findFirst()
                        .orElse(null),
                place.path(warning.path().substring(1)));
    }
}
