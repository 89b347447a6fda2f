package org.peerbench.host.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.peerbench.api.page.part.Option;
import org.peerbench.api.page.part.Segments;
import org.peerbench.api.text.Texts;
import org.peerbench.host.directory.AreaEntry;
import org.peerbench.host.directory.AreaFilter;
import org.peerbench.host.directory.Areas;

/** How lists are narrowed by area. */
public final class AreaChoice {
    /** The name of the choice between my areas and all. */
    public static final String WHOSE = "whose";

    /** My areas. */
    public static final String MINE = "mine";

    private static final String EVERY = "all";

    private AreaChoice() {}

    /**
     * The areas of a day by their codes, after the choice of all of them. The chosen one is among them, also when it has
     * ended, and as a link may name it: by code or by id.
     *
     * @param chosen code or id, or the empty text for all
     */
    public static List<Option> options(Handle sql, LocalDate day, Texts texts, String chosen) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.of("listing.every")));
        Areas areas = new Areas(sql);
        areas.all(AreaFilter.on(day)).forEach(entry -> options.add(option(entry, chosen)));
        if (options.stream().noneMatch(option -> option.value().equals(chosen))) {
            areas.find(chosen).ifPresent(entry -> options.add(option(entry, chosen)));
        }
        return options;
    }

    private static Option option(AreaEntry entry, String chosen) {
        boolean byId = entry.area().id().equals(chosen);
        return Option.of(byId ? chosen : entry.area().code(), entry.area().name());
    }

    /** The word for my areas or all. */
    public static String whose(boolean mine) {
        return mine ? MINE : EVERY;
    }

    /** The switch between my areas and all of the list at this address. */
    public static Segments whose(Texts texts, Address address, boolean mine) {
        Address anywhere = address.with("area", null);
        return new Segments(
                texts.of("listing.whose"),
                List.of(
                        new Segments.Segment(
                                texts.of("listing.mine"),
                                anywhere.with(WHOSE, MINE).text(),
                                mine),
                        new Segments.Segment(
                                texts.of("listing.all"),
                                anywhere.with(WHOSE, EVERY).text(),
                                !mine)));
    }
}
