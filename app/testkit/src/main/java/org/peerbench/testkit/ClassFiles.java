package org.peerbench.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the compiled files of classes. */
final class ClassFiles {
    private ClassFiles() {}

    /** A class and those nested in it: content by the place in a jar. */
    static Map<String, byte[]> of(Class<?> type) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        String path = type.getName().replace('.', '/');
        files.put(path + ".class", read(type.getClassLoader(), path + ".class"));
        for (String nested : nestedIn(type)) {
            files.put(nested, read(type.getClassLoader(), nested));
        }
        return files;
    }

    static byte[] read(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("The test's class path has no " + resource);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Compilers put what is nested beside the class, under its name and a dollar sign. */
    private static List<String> nestedIn(Class<?> type) {
        String outer = type.getName().substring(type.getPackageName().length() + 1);
        String folder = type.getPackageName().replace('.', '/');
        Path place = root(type).resolve(folder);
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(outer + "$") && file.endsWith(".class"))
                    .sorted()
                    .map(file -> folder + "/" + file)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The folder or jar that a class comes from. */
    static Path root(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return Path.of(place);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }
}
