package org.peerbench.host.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.peerbench.api.text.Bundle;
import org.peerbench.api.text.Texts;
import org.peerbench.host.text.BundleTexts;

/** Message keys that a tool names and its bundles lack. The workbench's own texts are there for every tool. */
record BundleWords(JarFiles jar, Findings findings) {
    private static final Texts SHELL = BundleTexts.read(
            List.of(new Bundle("org.peerbench.host.messages")), BundleWords.class.getClassLoader(), null);

    void look(List<Added> added) {
        Set<String> there = new HashSet<>();
        for (String bundle : Contribution.names(added, "texts")) {
            String file = bundle.replace('.', '/') + ".properties";
            jar.file(file)
                    .ifPresentOrElse(
                            content -> there.addAll(keys(content)),
                            () -> findings.add(Code.BUNDLE_MISSING, file, bundle));
        }
        added.forEach(each -> each.words().stream()
                .filter(key -> !key.isEmpty() && !there.contains(key) && !SHELL.has(key))
                .forEach(key -> findings.add(Code.TEXT_MISSING, key, key, each.kind(), each.name())));
    }

    private static Set<String> keys(byte[] content) {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(new ByteArrayInputStream(content), StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return properties.stringPropertyNames();
    }
}
