package org.peerbench.host.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peerbench.api.directory.Area;
import org.peerbench.api.page.NavigationItem;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.HostRequest;
import org.peerbench.host.http.RouteTable;
import org.peerbench.host.tool.Generation;

/** The left navigation: the workbench's own places, the tools', and what concerns this instance. */
final class Navigation {
    /** The workbench's own entries from this position on stand under "This instance". */
    private static final int INSTANCE = 100;

    /** What a tool's page of one area is called; its first page gives way to it while an area is chosen. */
    private static final String OF_AREA = "areas/{area}";

    private final Texts texts;
    private final Optional<Area> chosen;

    /** While this area is chosen, entries of tools stay in it. */
    Navigation(Texts texts, Optional<Area> chosen) {
        this.texts = texts;
        this.chosen = chosen;
    }

    private record Placed(int position, boolean host, String path, Shell.Entry entry) {}

    List<Shell.Group> groups(RouteTable table, HostRequest request) {
        List<Placed> places = new ArrayList<>();
        for (Generation generation : table.generations()) {
            for (NavigationItem item : generation.contributed().navigation()) {
                if (request.may(generation.contributed().permission(item.permission()), anyArea(request))) {
                    places.add(placed(generation, item, request));
                }
            }
        }
        String current = current(places, request.path());
        return List.of(
                group(null, places, current, place -> place.host() && place.position() < INSTANCE),
                group("shell.navigation.tools", places, current, place -> !place.host()),
                group(
                        "shell.navigation.instance",
                        places,
                        current,
                        place -> place.host() && place.position() >= INSTANCE));
    }

    private static String anyArea(HostRequest request) {
        return request.viewer().areas().stream().findFirst().orElse(null);
    }

    private Placed placed(Generation generation, NavigationItem item, HostRequest request) {
        String path = generation.path(item.path());
        String label = generation.context().texts().of(item.label());
        String leads = chosen.filter(area -> item.path().isEmpty() && isOfArea(generation, area, request))
                .map(area -> generation.path("areas/" + area.code()))
                .orElse(path);
        return new Placed(item.position(), generation.isHost(), path, new Shell.Entry(label, leads, false));
    }

    private static boolean isOfArea(Generation generation, Area area, HostRequest request) {
        return !generation.isHost()
                && generation.contributed().pages().stream()
                        .filter(page -> page.path().equals(OF_AREA))
                        .anyMatch(
                                page -> request.may(generation.contributed().permission(page.permission()), area.id()));
    }

    /** The entry whose address is the longest beginning of the page's. */
    private static String current(List<Placed> places, String path) {
        return places.stream()
                .map(Placed::path)
                .filter(entry -> entry.equals(path) || (!entry.equals("/") && path.startsWith(entry + "/")))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private Shell.Group group(String heading, List<Placed> places, String current, Predicate<Placed> belongs) {
        List<Shell.Entry> entries = places.stream()
                .filter(belongs)
                .sorted(Comparator.comparingInt(Placed::position))
                .map(place -> new Shell.Entry(
                        place.entry().label(),
                        place.entry().path(),
                        place.path().equals(current)))
                .toList();
        return new Shell.Group(heading == null ? null : texts.of(heading), entries);
    }
}
