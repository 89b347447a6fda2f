package org.peerbench.relationships.file.xml;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML into memory, an element to a line. Everything is escaped by the platform's writer. */
public final class XmlOut {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth;

    public XmlOut() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    /** Begins an element; attributes as name and value in turn, those without a value are left out. */
    public XmlOut begin(String name, String... attributes) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeStartElement(name);
            write(attributes);
            depth++;
            return this;
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    /** An element without content. */
    public XmlOut empty(String name, String... attributes) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeEmptyElement(name);
            write(attributes);
            return this;
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    /** An element that holds a text. */
    public XmlOut text(String name, String content, String... attributes) {
        try {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeStartElement(name);
            write(attributes);
            xml.writeCharacters(XmlText.content(content));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    private void write(String... attributes) throws XMLStreamException {
        for (int place = 0; place < attributes.length; place += 2) {
            if (attributes[place + 1] != null) {
                xml.writeAttribute(attributes[place], XmlText.value(attributes[place + 1]));
            }
        }
    }

    /** Ends the last element begun. */
    public XmlOut end() {
        try {
            depth--;
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    /** What was written. */
    public byte[] bytes() {
        try {
            xml.writeEndDocument();
            xml.close();
            return XmlText.uncovered(text.toString()).getBytes(StandardCharsets.UTF_8);
        } catch (XMLStreamException never) {
            throw unwritable(never);
        }
    }

    private static IllegalStateException unwritable(XMLStreamException cause) {
        return new IllegalStateException("Into memory one can always write", cause);
    }
}
