package org.peerbench.relationships.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Damages what is in a zip, and its directory, so that the zip itself can still be opened. */
final class MutatedZip {
    private static final List<String> PLACES = List.of(
            "../../../../tmp/outside.xml",
            "/etc/passwd",
            "xl\\..\\..\\outside.xml",
            "xl/worksheets/sheet1.xml/",
            "xl/externalLinks/externalLink1.xml",
            "xl/vbaProject.bin");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    MutatedZip(byte[] zip) {
        try {
            Path file = Files.write(Files.createTempFile("mutated", ".zip"), zip);
            try (ZipFile read = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(read.entries())) {
                    parts.put(entry.getName(), read.getInputStream(entry).readAllBytes());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }

    static boolean isZip(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    byte[] of(Random random, UnaryOperator<byte[]> damage) {
        List<String> names = new ArrayList<>(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(6)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(PLACES.get(random.nextInt(PLACES.size())), parts.get(name));
            case 2 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            default -> parts.computeIfPresent(name, (same, bytes) -> damage.apply(bytes));
        }
        return zipped();
    }

    /** The same with another text in one part. */
    byte[] with(String name, UnaryOperator<byte[]> change) {
        parts.put(name, change.apply(parts.getOrDefault(name, new byte[0])));
        return zipped();
    }

    private byte[] zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
