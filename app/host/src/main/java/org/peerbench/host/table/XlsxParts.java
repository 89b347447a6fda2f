package org.peerbench.host.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts inside a packed file, by name; nothing is unpacked before it is read, and never to disk. */
final class XlsxParts implements Closeable {
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final PartStream.Allowance allowance;

    XlsxParts(Path file, TableLimits limits) throws IOException {
        zip = new ZipFile(file.toFile());
        allowance = new PartStream.Allowance(limits.unpackedBytes());
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    /** Programs differ in case and slashes between the name of a part and where it is named. */
    private static String key(String name) {
        String path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** Opens a part; external entities and document types are off. */
    XMLStreamReader open(String name) throws IOException, XMLStreamException {
        ZipEntry entry = entries.get(key(name));
        if (entry == null) {
            throw new IOException("no part " + name);
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new PartStream(zip.getInputStream(entry), entry.getCrc(), allowance));
    }

    /** Whether reading stopped because too much was unpacked. */
    boolean unpackedTooMuch() {
        return allowance.isSpent();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
