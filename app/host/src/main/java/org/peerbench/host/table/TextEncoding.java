package org.peerbench.host.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which letters a CSV is written: what its byte order mark says; without one UTF-8, or else Windows-1252, which is
 * what Excel's plain "CSV" means in Britain.
 *
 * @param charset     to read with
 * @param mark        how many bytes to pass over first
 * @param foreignLine the first line that is not UTF-8 when Windows-1252 had to be guessed, otherwise 0
 */
record TextEncoding(Charset charset, int mark, int foreignLine) {
    static TextEncoding of(Path file, byte[] head) throws IOException, TableRefused {
        TextEncoding encoding = marked(head);
        int badLine = badLine(file, encoding);
        if (badLine == 0) {
            return encoding;
        }
        if (encoding.mark() > 0) {
            throw wrong(badLine, encoding.charset());
        }
        TextEncoding guessed = new TextEncoding(Charset.forName("windows-1252"), 0, badLine);
        int worseLine = badLine(file, guessed);
        if (worseLine > 0) {
            throw wrong(worseLine, StandardCharsets.UTF_8);
        }
        return guessed;
    }

    private static TextEncoding marked(byte[] head) {
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, 0);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2, 0);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, 0);
        }
        return new TextEncoding(StandardCharsets.UTF_8, 0, 0);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static int badLine(Path file, TextEncoding encoding) throws IOException, TableRefused {
        try (InputStream bytes = encoding.bytes(file)) {
            return new EncodingCheck(encoding.charset()).firstBadLine(bytes);
        }
    }

    private static TableRefused wrong(int line, Charset wanted) {
        return TableRefused.at(line, TableCode.WRONG_ENCODING, line, wanted.name());
    }

    private InputStream bytes(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(mark);
        return bytes;
    }

    BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(bytes(file), charset));
    }
}
