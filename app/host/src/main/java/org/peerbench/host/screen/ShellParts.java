package org.peerbench.host.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peerbench.api.access.Viewer;
import org.peerbench.api.directory.Area;
import org.peerbench.api.text.Texts;
import org.peerbench.host.http.Assets;

/**
 * What the shell shows and where it gets it from.
 *
 * @param texts    the host's texts
 * @param assets   the files of this moment
 * @param areas    the areas in the switcher of a viewer: her own, or all
 * @param areaName the name of any area by id
 * @param demo     whether this is the demonstration
 * @param version  the workbench's version
 */
public record ShellParts(
        Texts texts,
        Supplier<Assets> assets,
        BiFunction<Viewer, LocalDate, List<Area>> areas,
        Function<String, Optional<String>> areaName,
        boolean demo,
        String version) {}
