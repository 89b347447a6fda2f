package org.peerbench.host.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What a jar says about itself; what it does not say is {@code null}.
 *
 * @param id       the tool's id
 * @param version  the tool's own version
 * @param type     the class that is the tool
 * @param provider who made it
 * @param requires the versions of the tool API with which it works
 */
public record About(String id, String version, String type, String provider, String requires) {
    static final String FILE = "plugin.properties";

    /** Of a jar that says nothing. */
    static final About NOTHING = new About(null, null, null, null, null);

    static About of(JarFiles jar) {
        return jar.file(FILE).map(About::read).orElse(NOTHING);
    }

    private static About read(byte[] content) {
        Properties properties = new Properties();
        try {
            properties.load(new ByteArrayInputStream(content));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (IllegalArgumentException badEscape) {
            return NOTHING;
        }
        return new About(
                value(properties, "plugin.id"),
                value(properties, "plugin.version"),
                value(properties, "plugin.class"),
                value(properties, "plugin.provider"),
                value(properties, "plugin.requires"));
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key, "").strip();
        return value.isEmpty() ? null : value;
    }

    /** How the names of its tables begin. */
    String tablePrefix() {
        return id.replace('-', '_') + "__";
    }
}
