package org.peerbench.host.transfer;

import java.util.List;
import java.util.Optional;
import org.peerbench.api.access.Permission;
import org.peerbench.api.directory.Area;
import org.peerbench.api.route.Parameter;
import org.peerbench.api.text.Texts;
import org.peerbench.api.transfer.FileImporter;
import org.peerbench.api.transfer.TableImporter;
import org.peerbench.host.tool.Generation;

/**
 * One importer, and whose it is.
 *
 * @param importer of a table; of any other file, what it has in common with those: it has no columns then
 * @param whole    the importer of a file that is no table
 */
record Intake(Generation generation, TableImporter importer, Optional<FileImporter> whole) {
    static Intake of(Generation generation, TableImporter importer) {
        return new Intake(generation, importer, Optional.empty());
    }

    static Intake of(Generation generation, FileImporter importer) {
        TableImporter common = new TableImporter(
                importer.format(),
                importer.label(),
                importer.hint(),
                importer.permission(),
                List.of(),
                importer.parameters(),
                (question, directory, context) -> {
                    throw new IllegalStateException(importer.format() + " is no table");
                },
                importer.result());
        return new Intake(generation, common, Optional.of(importer));
    }

    /** The owner of the workbench's own importers, in addresses and in the database. */
    static final String DIRECTORY = "directory";

    /** The parameter that names the area an import is about. */
    static final String AREA = "area";

    private static final String IN_AREA = "{" + AREA + "}";

    String owner() {
        return ownerOf(generation);
    }

    static String ownerOf(Generation generation) {
        return generation.isHost() ? DIRECTORY : generation.id();
    }

    /** The owner's name for people: that of its first entry in the navigation. */
    static String nameOf(Generation generation) {
        return generation.isHost() ? Sentences.of("transfer.owner.directory") : generation.name();
    }

    String path() {
        return "/import/" + owner() + "/" + importer.format();
    }

    String label() {
        return texts().of(importer.label());
    }

    String hint() {
        return texts().of(importer.hint());
    }

    Texts texts() {
        return generation.context().texts();
    }

    Permission permission() {
        return generation.contributed().permission(importer.permission());
    }

    /** The message key of a parameter: its summary, if that is one, or {@code import.name}. */
    String key(Parameter parameter) {
        return texts().has(parameter.summary()) ? parameter.summary() : "import." + parameter.name();
    }

    /** What a parameter is about, for people. */
    String says(Parameter parameter) {
        String key = key(parameter);
        return texts().has(key) ? texts().of(key) : parameter.summary();
    }

    /** Where one looks at what came in; nothing where there is no such page, or it needs an area and there is none. */
    Optional<CheckModel.Seen> seen(Optional<Area> area) {
        return importer.result()
                .filter(result -> area.isPresent() || !result.page().contains(IN_AREA))
                .map(result -> new CheckModel.Seen(
                        generation.path(result.page()
                                .replace(IN_AREA, area.map(Area::code).orElse(""))),
                        texts().of(result.label())));
    }

    List<Parameter> parameters() {
        return importer.parameters();
    }
}
