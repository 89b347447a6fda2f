package org.peerbench.host.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;

/**
 * Texts from UTF-8 property files. {@link java.util.ResourceBundle} is avoided on purpose: its cache would hold a tool's
 * class loader.
 */
public final class BundleTexts implements Texts {
    private final Map<String, String> patterns;
    private final Texts otherwise;

    private BundleTexts(Map<String, String> patterns, Texts otherwise) {
        this.patterns = patterns;
        this.otherwise = otherwise;
    }

    /**
     * Reads bundles.
     *
     * @param otherwise asked for keys that these do not have, or {@code null}
     * @throws IllegalArgumentException if a bundle is missing
     */
    public static BundleTexts read(List<Bundle> bundles, ClassLoader loader, Texts otherwise) {
        Map<String, String> patterns = new HashMap<>();
        bundles.forEach(bundle -> patterns.putAll(read(bundle, loader)));
        return new BundleTexts(Map.copyOf(patterns), otherwise);
    }

    /** The bundle {@code messages} of a class's own package, for what is said far from any page. */
    public static Texts beside(Class<?> speaker) {
        Bundle bundle = new Bundle(speaker.getPackageName() + ".messages");
        return read(List.of(bundle), speaker.getClassLoader(), null);
    }

    private static Map<String, String> read(Bundle bundle, ClassLoader loader) {
        String resource = bundle.baseName().replace('.', '/') + ".properties";
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(beside(BundleTexts.class).of("text.missing", resource));
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> patterns = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            return patterns;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public String of(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern != null) {
            return new MessageFormat(pattern, Locale.UK).format(arguments);
        }
        return otherwise == null ? "[" + key + "]" : otherwise.of(key, arguments);
    }

    @Override
    public boolean has(String key) {
        return patterns.containsKey(key) || (otherwise != null && otherwise.has(key));
    }
}
