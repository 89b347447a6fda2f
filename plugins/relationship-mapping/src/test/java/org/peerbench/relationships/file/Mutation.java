package org.peerbench.relationships.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Damages a file: single bytes, words that matter to a format, or its structure. */
public final class Mutation {
    private static final List<String> TOKENS = List.of(
            "<",
            ">",
            "</node>",
            "<node id=\"x\">",
            "&lt;",
            "&xxe;",
            "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>",
            "<![CDATA[",
            "]]>",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "\u0000",
            "\ufeff",
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            "null",
            "1e999",
            "-0",
            "NaN",
            "99999999999999999999",
            "true",
            ",",
            ";",
            "\t",
            "\r\n",
            "\n\n",
            "\"\"",
            "source=\"\"",
            "id=\"n0\"",
            "weight=\"-1\"",
            "start=\"9999-12-31\"",
            "end=\"Infinity\"",
            "0000-00-00",
            "2020-13",
            "=HYPERLINK(\"http://x\")",
            "http://127.0.0.1:9/",
            "../../../etc/passwd",
            "directed=\"maybe\"",
            "\\ud800",
            "ä",
            "𝔊");

    private final List<String> tokens;

    /** With the usual words, and some more. */
    public Mutation(List<String> more) {
        this.tokens = Stream.concat(TOKENS.stream(), more.stream()).toList();
    }

    /**
     * One to four damages, the same for the same random numbers. Of a zip every second time something in it: damaged as a
     * whole it can hardly ever be opened.
     */
    public byte[] of(byte[] file, Random random) {
        if (MutatedZip.isZip(file) && random.nextBoolean()) {
            return new MutatedZip(file).of(random, part -> damaged(part, random));
        }
        return damaged(file, random);
    }

    private byte[] damaged(byte[] file, Random random) {
        byte[] bytes = file.clone();
        for (int times = 1 + random.nextInt(4); times > 0; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, Random random) {
        int length = bytes.length;
        int at = random.nextInt(length + 1);
        int to = Math.min(length, at + random.nextInt(1 + Math.min(400, length)));
        return switch (random.nextInt(8)) {
            case 0 -> changed(bytes, random);
            case 1 -> joined(part(bytes, 0, at), part(bytes, to, length));
            case 2 -> joined(part(bytes, 0, to), part(bytes, at, length));
            case 3, 4 -> joined(part(bytes, 0, at), token(random), part(bytes, at, length));
            case 5 -> joined(part(bytes, 0, at), token(random), part(bytes, to, length));
            case 6 -> moved(bytes, at, to, random);
            default -> part(bytes, 0, at);
        };
    }

    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes.clone();
        for (int times = random.nextInt(8); times > 0 && changed.length > 0; times--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private static byte[] moved(byte[] bytes, int at, int to, Random random) {
        byte[] rest = joined(part(bytes, 0, at), part(bytes, to, bytes.length));
        int place = random.nextInt(rest.length + 1);
        return joined(part(rest, 0, place), part(bytes, at, to), part(rest, place, rest.length));
    }

    private byte[] token(Random random) {
        String token = tokens.get(random.nextInt(tokens.size()));
        int times = random.nextInt(40) == 0 ? 3_000 : 1;
        return token.repeat(times).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] part(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    private static byte[] joined(byte[]... parts) {
        int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
