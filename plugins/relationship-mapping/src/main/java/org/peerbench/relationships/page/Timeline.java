package org.peerbench.relationships.page;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peerbench.relationships.change.Moments;

/**
 * The way through time above the picture: the days on which something changed, as links, and for scripts as a slider.
 *
 * @param earlier where the day before leads, or {@code null} at the first
 * @param later   where the day after leads, or {@code null} at the last
 * @param days    all of them in words of the address, separated by spaces
 * @param said    the same as people read them, separated by bars
 * @param at      which of them is shown, from 0
 * @param last    the number of the last
 * @param shown   the day that is shown
 * @param path    the address without a day, to which the slider adds one
 * @param changes the page of what changed
 */
public record Timeline(
        Stop earlier,
        Stop later,
        String days,
        String said,
        int at,
        int last,
        String shown,
        String path,
        String changes) {
    /** A day, and where it leads. */
    public record Stop(String day, String path) {}

    static Timeline of(Shown shown, Moments moments, LocalDate today) {
        LocalDate day = shown.filter().question().asOf();
        TreeSet<LocalDate> days = new TreeSet<>(moments.days());
        days.add(today);
        List<LocalDate> all = List.copyOf(days);
        LocalDate at = days.floor(day) == null ? days.first() : days.floor(day);
        Address address = shown.filter().address().without("page");
        Place place = shown.place();
        return new Timeline(
                stop(days.lower(day), address, place, today),
                stop(days.higher(day), address, place, today),
                all.stream().map(LocalDate::toString).collect(Collectors.joining(" ")),
                all.stream().map(ChangesPage.DAY::format).collect(Collectors.joining("|")),
                all.indexOf(at),
                all.size() - 1,
                ChangesPage.DAY.format(day),
                place.path("") + address.without("asOf").query(),
                place.path("changes")
                        + address.without("asOf", "show", "q", "status", "sort", "only", "steps", "unknown")
                                .query());
    }

    private static Stop stop(LocalDate day, Address address, Place place, LocalDate today) {
        if (day == null) {
            return null;
        }
        Address there = day.equals(today) ? address.without("asOf") : address.with("asOf", day.toString());
        return new Stop(ChangesPage.DAY.format(day), place.path("") + there.query());
    }
}
