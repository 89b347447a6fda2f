package org.peerbench.relationships.file.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peerbench.relationships.file.Unreadable;

/**
 * In which letters an XML file is written: as its byte order mark says, else as it announces, else UTF-8. Done here,
 * because the platform's reader tells of a wrong byte on the standard error and knows no line.
 */
final class XmlLetters {
    private static final int HEAD = 200;
    private static final Pattern ANNOUNCED = Pattern.compile("^<\\?xml[^>]*encoding=[\"']([A-Za-z0-9._-]+)[\"']");

    private XmlLetters() {}

    static Reader reader(InputStream in) {
        try {
            BufferedInputStream bytes = new BufferedInputStream(in);
            bytes.mark(HEAD);
            String head = new String(bytes.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
            bytes.reset();
            bytes.skipNBytes(mark(head));
            return new InputStreamReader(
                    bytes,
                    charset(head)
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
        } catch (IOException | IllegalArgumentException unknown) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, 1);
        }
    }

    private static int mark(String head) {
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return 3;
        }
        return head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe") ? 2 : 0;
    }

    private static Charset charset(String head) {
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u0000<")) {
            return StandardCharsets.UTF_16BE;
        }
        if (head.startsWith("\u00ff\u00fe") || head.startsWith("<\u0000")) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher announced = ANNOUNCED.matcher(head);
        if (!announced.find() || announced.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        return Charset.forName(announced.group(1));
    }
}
