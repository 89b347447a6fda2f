package org.peerbench.relationships.file.xml;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Unreadable;

/**
 * Reads XML that somebody brought. Document types are passed over and entities are not resolved, so nothing outside the
 * file is ever read and nothing in it can grow; depth, number and length of its parts are bounded.
 */
public final class SafeXml {
    private final Limits limits;
    private final Set<String> whole;
    private final Consumer<XmlElement> visitor;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private int depth;
    private int parts;
    private boolean doctype;

    private SafeXml(Limits limits, Set<String> whole, Consumer<XmlElement> visitor) {
        this.limits = limits;
        this.whole = whole;
        this.visitor = visitor;
    }

    /**
     * Reads a document.
     *
     * @param whole   names of the elements that are given with all that is in them, once they end; every other is given
     *                without its content, as it begins
     * @return whether the document announces a type, which was not looked at
     * @throws Unreadable if it is not well-formed, refers outside or goes beyond the limits; the length of texts is bounded by that of the file
     */
    public static boolean read(InputStream in, Limits limits, Set<String> whole, Consumer<XmlElement> visitor) {
        SafeXml reading = new SafeXml(limits, whole, visitor);
        reading.read(in);
        return reading.doctype;
    }

    private void read(InputStream in) {
        XMLStreamReader xml = open(in);
        while (true) {
            int event = next(xml);
            switch (event) {
                case XMLStreamConstants.DTD -> doctype = true;
                case XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(Unreadable.Reason.REFERS_OUTSIDE, line(xml));
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                case XMLStreamConstants.END_DOCUMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** Without namespaces, because files use prefixes that they never announce. */
    private static XMLStreamReader open(InputStream in) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException(Unreadable.Reason.REFERS_OUTSIDE.name());
        });
        try {
            return factory.createXMLStreamReader(XmlLetters.reader(in));
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, 1);
        }
    }

    /** The platform's reader answers some damaged files with runtime exceptions of its own. */
    private static int next(XMLStreamReader xml) {
        try {
            return xml.next();
        } catch (XMLStreamException | RuntimeException damaged) {
            throw new Unreadable(Unreadable.Reason.DAMAGED, line(xml));
        }
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    private void start(XMLStreamReader xml) {
        depth++;
        parts += 1 + xml.getAttributeCount();
        if (depth > limits.depth()) {
            throw new Unreadable(Unreadable.Reason.TOO_DEEP, line(xml), limits.depth());
        }
        if (parts > limits.parts()) {
            throw new Unreadable(Unreadable.Reason.TOO_LARGE, line(xml), limits.parts());
        }
        XmlElement element = element(xml);
        if (open.isEmpty() && !whole.contains(element.name())) {
            visitor.accept(element);
            return;
        }
        if (!open.isEmpty()) {
            open.peek().add(element);
        }
        open.push(element);
    }

    private XmlElement element(XMLStreamReader xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int place = 0; place < xml.getAttributeCount(); place++) {
            attributes.putIfAbsent(local(xml.getAttributeLocalName(place)), xml.getAttributeValue(place));
        }
        String name = xml.getLocalName();
        int colon = name.indexOf(':');
        return new XmlElement(local(name), colon < 0 ? "" : name.substring(0, colon), attributes, line(xml));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    private void end() {
        depth--;
        if (!open.isEmpty()) {
            XmlElement done = open.pop();
            if (open.isEmpty()) {
                visitor.accept(done);
            }
        }
    }

    private void text(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.peek().add(xml.getText());
        }
    }
}
