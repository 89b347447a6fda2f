package org.peerbench.host.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What a jar says about itself in {@code plugin.properties}.
 *
 * @param id       lower-case words joined by dashes; also the tool's place in addresses and the prefix of its tables
 * @param version  the tool's own version
 * @param type     the class that implements {@link org.peerbench.api.Tool}
 * @param provider who made it, or {@code null}
 * @param requires the versions of the tool API it works with, such as {@code >=0.1.0 & <1.0.0}; empty for any
 * @param needs    other tools that must be there, each as {@code id} or {@code id@range}, with {@code ?} before the
 *                 {@code @} where it can do without
 * @param jar      where it was found
 * @param stamp    the jar as it was then
 */
public record Descriptor(
        String id,
        String version,
        String type,
        String provider,
        String requires,
        List<String> needs,
        Path jar,
        Stamp stamp) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;

    /** Under these the workbench keeps its own tables and imports. */
    private static final Set<String> TAKEN = Set.of("host", "directory");

    public Descriptor {
        needs = List.copyOf(needs);
    }

    /**
     * Reads the descriptor of a jar.
     *
     * @throws Unfit if the file is not a tool, with a sentence that says why
     */
    static Descriptor read(Path jar) throws Unfit {
        Stamp stamp = Stamp.of(jar);
        Properties properties = properties(jar);
        String id = required(properties, "plugin.id");
        if (!isId(id)) {
            throw new Unfit(Sentences.of("jar.bad.id", id));
        }
        return new Descriptor(
                id,
                required(properties, "plugin.version"),
                required(properties, "plugin.class"),
                properties.getProperty("plugin.provider"),
                properties.getProperty("plugin.requires", "").strip(),
                needs(properties.getProperty("plugin.dependencies", "")),
                jar,
                stamp);
    }

    /** Whether a tool may have this id. */
    public static boolean isId(String id) {
        return ID.matcher(id).matches() && id.length() <= LONGEST_ID && !TAKEN.contains(id);
    }

    /** The tool's id as it begins the names of its tables: {@code peer_matching__}. */
    public String tablePrefix() {
        return tablePrefix(id);
    }

    /** The same of any tool. */
    public static String tablePrefix(String tool) {
        return tool.replace('-', '_') + "__";
    }

    /** The jar's file name. */
    public String file() {
        return jar.getFileName().toString();
    }

    private static List<String> needs(String list) {
        return Stream.of(list.split(","))
                .map(String::strip)
                .filter(need -> !need.isEmpty())
                .toList();
    }

    private static Properties properties(Path jar) throws Unfit {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry("org/peerbench/api/Tool.class") != null) {
                throw new Unfit(Sentences.of("jar.carries.api"));
            }
            ZipEntry entry = file.getEntry("plugin.properties");
            if (entry == null) {
                throw new Unfit(Sentences.of("jar.no.descriptor"));
            }
            Properties properties = new Properties();
            try (InputStream in = file.getInputStream(entry)) {
                properties.load(in);
            }
            return properties;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new Unfit(Sentences.of("jar.unreadable"));
        }
    }

    private static String required(Properties properties, String key) throws Unfit {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new Unfit(Sentences.of("jar.no.property", key));
        }
        return value;
    }
}
