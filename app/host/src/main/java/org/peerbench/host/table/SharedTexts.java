package org.peerbench.host.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {
    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(XlsxParts parts, Optional<String> part, int cellLength)
            throws IOException, XMLStreamException {
        SharedTexts shared = new SharedTexts();
        if (part.isPresent()) {
            shared.read(parts.open(part.get()), new RichText(cellLength));
        }
        return shared;
    }

    private void read(XMLStreamReader xml, RichText text) throws XMLStreamException {
        while (xml.hasNext()) {
            text.accept(xml, xml.next());
            if (xml.isEndElement() && xml.getLocalName().equals("si")) {
                texts.add(text.take());
            }
        }
    }

    Optional<String> at(String index) {
        int number = XmlNumber.of(index, -1);
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }
}
