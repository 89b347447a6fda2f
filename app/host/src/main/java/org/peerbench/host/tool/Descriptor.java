package org.peerbench.host.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;

/**
 * What a jar says about itself in {@code plugin.properties}.
 *
 * @param id       lower-case words joined by dashes; also the tool's place in addresses and the prefix of its tables
 * @param version  the tool's own version
 * @param type     the class that implements {@link org.peerbench.api.Tool}
 * @param provider who made it, or {@code null}
 * @param jar      where it was found
 */
public record Descriptor(String id, String version, String type, String provider, Path jar) {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;

    /**
     * Reads the descriptor of a jar.
     *
     * @throws Unfit if the file is not a tool, with a sentence that says why
     */
    static Descriptor read(Path jar) throws Unfit {
        Properties properties = properties(jar);
        String id = required(properties, "plugin.id");
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw new Unfit(Sentences.of("jar.bad.id", id));
        }
        return new Descriptor(
                id,
                required(properties, "plugin.version"),
                required(properties, "plugin.class"),
                properties.getProperty("plugin.provider"),
                jar);
    }

    /** The tool's id as it begins the names of its tables: {@code peer_matching__}. */
    public String tablePrefix() {
        return id.replace('-', '_') + "__";
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
