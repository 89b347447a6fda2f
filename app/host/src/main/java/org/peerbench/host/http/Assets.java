package org.peerbench.host.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;

/**
 * Style sheets, scripts and pictures, from memory: zipped once, found by name in a map and never by joining paths. Files
 * of one set share an address that changes when any of them changes, so that browsers may keep them for ever and scripts
 * may import each other.
 */
public final class Assets {
    private static final String ROOT = "/assets/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "json", "application/json");

    private final Map<String, Served> byAddress = new HashMap<>();
    private final Map<String, String> addresses = new HashMap<>();
    private final List<String> styleSheets = new ArrayList<>();
    private final Map<String, List<String>> scripts = new HashMap<>();

    /** No files yet. */
    public Assets() {}

    /** The same files, to which others can be added. */
    public Assets copy() {
        Assets copy = new Assets();
        copy.byAddress.putAll(byAddress);
        copy.addresses.putAll(addresses);
        copy.styleSheets.addAll(styleSheets);
        copy.scripts.putAll(scripts);
        return copy;
    }

    /** A file, zipped when it is first asked for so, which no start should wait for. */
    private static final class Served {
        private final String type;
        private final byte[] plain;
        private volatile byte[] zipped;

        Served(String type, byte[] plain) {
            this.type = type;
            this.plain = plain;
        }

        byte[] zipped() {
            if (zipped == null) {
                zipped = zip(plain);
            }
            return zipped;
        }
    }

    /** Adds a set of files by name. */
    public Assets add(SortedMap<String, byte[]> set) {
        String folder = ROOT + hash(set) + "/";
        set.forEach((name, content) -> {
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
            byAddress.put(folder + name, new Served(type, content));
            addresses.put(name, folder + name);
            if (name.endsWith(".css")) {
                styleSheets.add(folder + name);
            }
        });
        return this;
    }

    /** Adds the files of a tool; its scripts are for its own pages. */
    public Assets add(String tool, SortedMap<String, byte[]> set) {
        add(set);
        scripts.put(
                tool,
                set.keySet().stream()
                        .filter(name -> name.endsWith(".js"))
                        .map(this::address)
                        .toList());
        return this;
    }

    /** The addresses of a tool's scripts, by name. */
    public List<String> scripts(String tool) {
        return scripts.getOrDefault(tool, List.of());
    }

    /** The address of a file; for one that is not there, an address that answers 404. */
    public String address(String name) {
        return addresses.getOrDefault(name, ROOT + "missing/" + name);
    }

    /** The addresses of all style sheets in the order in which they were added. */
    public List<String> styleSheets() {
        return List.copyOf(styleSheets);
    }

    static boolean isAsset(String path) {
        return path.startsWith(ROOT);
    }

    /** Answers; says whether there is such a file. */
    boolean serve(Context http) {
        Served served = byAddress.get(http.path());
        if (served == null) {
            return false;
        }
        String accepted = http.header("Accept-Encoding");
        boolean zipped = accepted != null && accepted.contains("gzip");
        http.header("Cache-Control", "public, max-age=31536000, immutable").header("Vary", "Accept-Encoding");
        if (zipped) {
            http.header("Content-Encoding", "gzip");
        }
        http.contentType(served.type).result(zipped ? served.zipped() : served.plain);
        return true;
    }

    /** Tells one build's files from another's; nobody is to be kept from making the same, so it may be a quick one. */
    private static String hash(SortedMap<String, byte[]> set) {
        CRC32 sum = new CRC32();
        set.values().forEach(sum::update);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static byte[] zip(byte[] content) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            gzip.write(content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return zipped.toByteArray();
    }
}
