package org.peerbench.host.boot;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.peerbench.api.page.Asset;
import org.peerbench.host.http.Assets;
import org.peerbench.host.tool.Generation;

/** Gathers the files that browsers load: those of the WebJars, our own, and each tool's. */
final class WebFiles {
    private static final String WEBJARS = "META-INF/resources/webjars/";
    private static final String OWN = "peerbench/web/";
    private static final List<String> OWN_FILES = List.of(
            "peerbench.css",
            "peerbench.js",
            "copy.js",
            "follow.js",
            "forms.js",
            "menus.js",
            "palette.js",
            "roving.js",
            "zoom.js");

    private static final String FACE = "@font-face{";

    private WebFiles() {}

    /** The workbench's own files. */
    static Assets own() {
        ClassLoader host = WebFiles.class.getClassLoader();
        Assets assets = new Assets();
        TreeMap<String, byte[]> designSystem = new TreeMap<>();
        designSystem.put(
                "govuk-frontend.min.css",
                withoutFonts(read(host, WEBJARS + "govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css")));
        assets.add(designSystem);
        TreeMap<String, byte[]> own = new TreeMap<>();
        OWN_FILES.forEach(name -> own.put(name, read(host, OWN + name)));
        own.put("d3.min.js", read(host, WEBJARS + "d3/7.9.0/dist/d3.min.js"));
        return assets.add(own);
    }

    /** All files: the workbench's own, which stay as they are, and those of these tools. */
    static Assets withTools(Assets own, List<Generation> tools) {
        Assets assets = own.copy();
        tools.forEach(tool -> assets.add(tool.id(), filesOf(tool)));
        return assets;
    }

    private static TreeMap<String, byte[]> filesOf(Generation generation) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (Asset asset : generation.contributed().assets()) {
            files.put(generation.id() + "-" + asset.name(), read(generation.loader(), asset.resource()));
        }
        return files;
    }

    /** GDS Transport is not ours to use, and its files are not there; Arial is named next. */
    private static byte[] withoutFonts(byte[] css) {
        // As bytes, whatever they mean, and without a pattern: either could be felt at every start.
        String text = new String(css, StandardCharsets.ISO_8859_1);
        StringBuilder kept = new StringBuilder(text.length());
        int from = 0;
        for (int face = text.indexOf(FACE); face >= 0; face = text.indexOf(FACE, from)) {
            kept.append(text, from, face);
            from = text.indexOf('}', face) + 1;
        }
        return kept.append(text, from, text.length()).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] read(ClassLoader loader, String resource) {
        URL url = loader.getResource(resource);
        if (url == null) {
            throw new IllegalStateException(Features.shellTexts().of("shell.file.missing", resource));
        }
        try {
            var connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
