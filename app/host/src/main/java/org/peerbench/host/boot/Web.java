package org.peerbench.host.boot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.host.http.Assets;
import org.peerbench.host.http.Visits;
import org.peerbench.host.http.WebParts;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.screen.ShellParts;
import org.peerbench.host.screen.WholePages;

/** Joins the web side to the rest. */
final class Web {
    private Web() {}

    static String version() {
        return Optional.ofNullable(Web.class.getPackage().getImplementationVersion())
                .orElse("0.1.0");
    }

    static WebParts parts(Services services, Visits visits, Supplier<Assets> assets) {
        boolean demo = services.settings().kind() == InstanceKind.DEMO;
        ShellParts shell = new ShellParts(
                services.texts(),
                assets,
                (viewer, day) -> switcher(services, viewer, day),
                id -> services.directory().area(id).map(Area::name),
                demo,
                version());
        return new WebParts(
                new WholePages(shell),
                visits,
                services.gate(),
                assets,
                idOrCode -> services.directory().area(idOrCode).map(Area::id).orElse(null),
                new SheetFiles(),
                services.texts(),
                Json.mapper(),
                services.settings().clock(),
                demo ? "DEMO-" : "");
    }

    /** Her own areas where she has some, else all. */
    private static List<Area> switcher(Services services, Viewer viewer, LocalDate day) {
        List<Area> all = services.directory().areas(day);
        List<Area> own =
                all.stream().filter(area -> viewer.areas().contains(area.id())).toList();
        return own.isEmpty() ? all : own;
    }
}
