package org.peerbench.host.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/**
 * The SQL files of exactly one folder of a class loader, read once. Flyway's own scanner would look further and would
 * keep the class loader of a tool.
 */
final class MigrationFolder implements ResourceProvider {
    private final Map<String, String> files = new TreeMap<>();

    /** Files that are kept elsewhere, by name. */
    MigrationFolder(Map<String, String> kept) {
        files.putAll(kept);
    }

    MigrationFolder(ClassLoader loader, String folder) {
        try {
            for (URL place : Collections.list(loader.getResources(folder))) {
                read(place, folder);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (files.isEmpty()) {
            throw new CannotMigrate(Sentences.of("migration.none", folder), null);
        }
    }

    /** Their texts by name. */
    Map<String, String> files() {
        return files;
    }

    private void read(URL place, String folder) throws IOException {
        URLConnection connection = place.openConnection();
        // A cached jar would stay open, and be read stale, after its tool is gone.
        connection.setUseCaches(false);
        if (connection instanceof JarURLConnection jar) {
            try (JarFile file = jar.getJarFile()) {
                read(file, folder + "/");
            }
        } else {
            read(Path.of(URI.create(place.toString())));
        }
    }

    private void read(JarFile jar, String folder) throws IOException {
        for (JarEntry entry : Collections.list(jar.entries())) {
            String name = entry.getName();
            if (name.startsWith(folder) && name.indexOf('/', folder.length()) < 0 && !entry.isDirectory()) {
                read(jar, entry, name.substring(folder.length()));
            }
        }
    }

    private void read(ZipFile jar, JarEntry entry, String name) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            files.put(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void read(Path folder) throws IOException {
        try (var list = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : list) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    @Override
    public LoadableResource getResource(String name) {
        return files.containsKey(name) ? new SqlFile(name, files.get(name)) : null;
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().startsWith(prefix))
                .filter(file -> Arrays.stream(suffixes).anyMatch(file.getKey()::endsWith))
                .<LoadableResource>map(file -> new SqlFile(file.getKey(), file.getValue()))
                .toList();
    }
}
