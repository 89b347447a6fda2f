package org.peerbench.host.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.peerbench.host.boot.Settings;
import org.peerbench.host.instance.InstanceKind;
import org.peerbench.host.tool.Budgets;
import picocli.CommandLine.Option;

/** The options that say where the data is. The database, once named, is remembered in the folder. */
final class DataFolder {
    private static final String REMEMBERED = "database";

    @Option(names = "--data", required = true, paramLabel = "DIR")
    private Path folder;

    @Option(names = "--db", paramLabel = "JDBC-URL")
    private String database;

    Path folder() {
        return folder;
    }

    /** How a workbench on this folder is run; {@code null} as kind takes it as it is. */
    Settings settings(InstanceKind kind) {
        Path plugins = Plugins.besideTheProgram();
        return new Settings(
                folder, database(), kind, "127.0.0.1", 7070, plugins, false, "", Clock.systemUTC(), Budgets.standard());
    }

    private String database() {
        Path file = folder.resolve(REMEMBERED);
        try {
            Files.createDirectories(folder);
            if (database != null) {
                Files.writeString(file, database);
                return database;
            }
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.UTF_8).strip()
                    : "";
        } catch (IOException unusable) {
            throw new CannotCarryOut(Sentences.of("folder.unusable", folder));
        }
    }

    /** Where the program's own jars are. */
    static final class Plugins {
        private Plugins() {}

        static Path besideTheProgram() {
            try {
                URI code = DataFolder.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI();
                Path library = Path.of(code).getParent();
                boolean inLib = library != null && library.endsWith("lib");
                return inLib ? library.resolveSibling("plugins") : Path.of("plugins");
            } catch (URISyntaxException never) {
                throw new IllegalStateException(never);
            }
        }
    }
}
