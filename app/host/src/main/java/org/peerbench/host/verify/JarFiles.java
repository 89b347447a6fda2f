package org.peerbench.host.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files of a jar, read once. A jar that unpacks to more than it may is refused, since a small file can hold a
 * great deal of nothing.
 *
 * @param files content by place
 */
record JarFiles(Map<String, byte[]> files) {
    private static final long MOST_BYTES = 300L << 20;
    private static final int MOST_FILES = 30_000;
    private static final String CLASS = ".class";

    /** It unpacks to too much. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static JarFiles read(Path path) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = MOST_BYTES;
        try (JarFile jar = new JarFile(path.toFile(), false)) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()) {
                    byte[] content = read(jar, entry, left);
                    left -= content.length;
                    files.put(entry.getName(), content);
                }
                if (files.size() > MOST_FILES) {
                    throw new TooLarge();
                }
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return new JarFiles(files);
    }

    private static byte[] read(JarFile jar, JarEntry entry, long left) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) left + 1);
            if (content.length > left) {
                throw new TooLarge();
            }
            return content;
        }
    }

    Optional<byte[]> file(String place) {
        return Optional.ofNullable(files.get(place));
    }

    /** Whether the folder has a file directly in it. */
    boolean hasIn(String folder) {
        return files.keySet().stream()
                .anyMatch(place -> place.startsWith(folder + "/") && place.indexOf('/', folder.length() + 1) < 0);
    }

    /** Whether the jar has this class, named with slashes. */
    boolean hasClass(String name) {
        return files.containsKey(name + CLASS);
    }

    /** The classes that this Java would load; those under {@code META-INF/versions} are for others. */
    Stream<Map.Entry<String, byte[]>> classes() {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(CLASS)
                        && !file.getKey().startsWith("META-INF/")
                        && !file.getKey().endsWith("module-info.class"));
    }

    /** A class's name with dots, of its place in the jar. */
    static String className(String place) {
        return place.substring(0, place.length() - CLASS.length()).replace('/', '.');
    }
}
