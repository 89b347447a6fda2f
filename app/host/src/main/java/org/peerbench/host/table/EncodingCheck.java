package org.peerbench.host.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Reads a text once, without keeping it, to find the line where it stops being text. */
final class EncodingCheck {
    private static final int CHUNK = 16 * 1024;

    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK);
    private final CharBuffer chars = CharBuffer.allocate(CHUNK);
    private int line = 1;
    private char last;

    EncodingCheck(Charset charset) {
        decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /**
     * Where a byte first does not fit the encoding.
     *
     * @return the line, the first being 1, or 0 if every byte fits
     * @throws TableRefused if there is a NUL, which no text has in any encoding
     */
    int firstBadLine(InputStream in) throws IOException, TableRefused {
        boolean end = false;
        while (!end) {
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            end = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0)).flip();
            CoderResult result = decoder.decode(bytes, chars, end);
            count();
            if (result.isError()) {
                return line;
            }
            bytes.compact();
        }
        return decoder.flush(chars).isError() ? line : 0;
    }

    private void count() throws TableRefused {
        chars.flip();
        while (chars.hasRemaining()) {
            char c = chars.get();
            if (c == '\0') {
                throw TableRefused.at(line, TableCode.NOT_TEXT, line);
            }
            if (c == '\r' || (c == '\n' && last != '\r')) {
                line++;
            }
            last = c;
        }
        chars.clear();
    }
}
