package org.peerbench.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import org.peerbench.api.Tool;

/**
 * A tool's jar, made from classes of the test: {@code ToolJar.of(MyTool.class).with("org/example/messages.properties")}.
 * It is a real jar with a real descriptor, so the host loads it as it loads any other. Immutable.
 */
public final class ToolJar {
    private static final String DESCRIPTOR = "plugin.properties";

    private final String name;
    private final Map<String, byte[]> entries;

    private ToolJar(String name, Map<String, byte[]> entries) {
        this.name = name;
        this.entries = entries;
    }

    /** A jar with this tool's class and the classes nested in it; {@code MyHousingTool} has the id {@code my-housing-tool}. */
    public static ToolJar of(Class<? extends Tool> tool) {
        return of(idOf(tool), tool);
    }

    /** The same under another id. */
    public static ToolJar of(String id, Class<? extends Tool> tool) {
        return named(id + ".jar").describing(id, tool.getName()).with(tool);
    }

    /** A jar with nothing in it yet, under this file name. */
    public static ToolJar named(String fileName) {
        return new ToolJar(fileName, Map.of());
    }

    /** The id under which {@link #of(Class)} makes a tool's jar: the class's words joined by dashes. */
    public static String idOf(Class<? extends Tool> tool) {
        return tool.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** The same jar under another file name. */
    public ToolJar as(String fileName) {
        return new ToolJar(fileName, entries);
    }

    /** With a descriptor that names a tool and its class. */
    public ToolJar describing(String id, String type) {
        String lines = "plugin.id=" + id + "\nplugin.version=0.1.0\nplugin.class=" + type + "\n";
        return withFile(DESCRIPTOR, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** With a line of its descriptor as given: {@code saying("plugin.version", "0.2.0")}. */
    public ToolJar saying(String property, String value) {
        String line = property + "=";
        String others = new String(entries.getOrDefault(DESCRIPTOR, new byte[0]), StandardCharsets.ISO_8859_1)
                .lines()
                .filter(each -> !each.startsWith(line))
                .map(each -> each + "\n")
                .collect(Collectors.joining());
        return withFile(DESCRIPTOR, (others + line + value + "\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** With these classes of the test and the classes nested in them. */
    public ToolJar with(Class<?>... types) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        for (Class<?> type : types) {
            all.putAll(ClassFiles.of(type));
        }
        return new ToolJar(name, all);
    }

    /** With these files of the test's class path, each at its own place: message bundles, migrations, assets. */
    public ToolJar with(String... resources) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        for (String resource : resources) {
            all.put(resource, ClassFiles.read(ToolJar.class.getClassLoader(), resource));
        }
        return new ToolJar(name, all);
    }

    /** Without these files: as if something had been forgotten. */
    public ToolJar without(String... places) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.keySet().removeAll(Set.of(places));
        return new ToolJar(name, all);
    }

    /** With a file of this content. */
    public ToolJar withFile(String path, byte[] content) {
        Map<String, byte[]> all = new LinkedHashMap<>(entries);
        all.put(path, content.clone());
        return new ToolJar(name, all);
    }

    /** Writes the jar into a folder and answers where it is. */
    public Path writeTo(Path folder) {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (String parent : folders()) {
                jar.putNextEntry(new JarEntry(parent));
            }
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
            }
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Folders have entries of their own, as build tools write them: a class loader finds a folder only by its entry. */
    private Set<String> folders() {
        Set<String> all = new TreeSet<>();
        for (String entry : entries.keySet()) {
            for (int slash = entry.indexOf('/'); slash >= 0; slash = entry.indexOf('/', slash + 1)) {
                all.add(entry.substring(0, slash + 1));
            }
        }
        return all;
    }
}
