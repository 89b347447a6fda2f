package org.peerbench.host.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;

/**
 * How the command line reaches the process that serves a folder: a file in the folder that only its owner can read.
 *
 * @param host   the address on which the process listens
 * @param port   its port
 * @param secret proves that the caller can read the folder
 */
public record RunFile(String host, int port, String secret) {
    private static final String NAME = "peerbench.run";

    /** Leaves the file in the folder. */
    public void write(Path folder) {
        Path file = folder.resolve(NAME);
        Properties properties = new Properties();
        properties.setProperty("host", host);
        properties.setProperty("port", Integer.toString(port));
        properties.setProperty("secret", secret);
        try {
            Files.deleteIfExists(file);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                properties.store(out, null);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The file left by the process that serves the folder. */
    public static Optional<RunFile> read(Path folder) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(NAME))) {
            properties.load(in);
            return Optional.of(new RunFile(
                    properties.getProperty("host"),
                    Integer.parseInt(properties.getProperty("port")),
                    properties.getProperty("secret")));
        } catch (IOException | NumberFormatException notThere) {
            return Optional.empty();
        }
    }

    /** Takes the file away. */
    public static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }
}
