package org.peerbench.host.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which of a workbook's cell styles show dates. */
final class NumberFormats {
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Optional<DatePattern>> styles = new ArrayList<>();
    private boolean inCellStyles;

    static NumberFormats of(XlsxParts parts, Optional<String> part) throws IOException, XMLStreamException {
        NumberFormats formats = new NumberFormats();
        if (part.isPresent()) {
            XMLStreamReader xml = parts.open(part.get());
            while (xml.hasNext()) {
                formats.accept(xml, xml.next());
            }
        }
        return formats;
    }

    private void accept(XMLStreamReader xml, int event) {
        if (event != XMLStreamReader.START_ELEMENT && event != XMLStreamReader.END_ELEMENT) {
            return;
        }
        String element = xml.getLocalName();
        if (element.equals("cellXfs")) {
            inCellStyles = event == XMLStreamReader.START_ELEMENT;
        } else if (event == XMLStreamReader.START_ELEMENT && element.equals("numFmt")) {
            codes.put(
                    number(xml),
                    Optional.ofNullable(xml.getAttributeValue(null, "formatCode"))
                            .orElse(""));
        } else if (event == XMLStreamReader.START_ELEMENT && element.equals("xf") && inCellStyles) {
            styles.add(pattern(number(xml)));
        }
    }

    private static int number(XMLStreamReader xml) {
        return XmlNumber.of(xml.getAttributeValue(null, "numFmtId"), 0);
    }

    private Optional<DatePattern> pattern(int id) {
        String code = codes.get(id);
        return code == null ? DatePattern.builtIn(id) : DatePattern.of(code);
    }

    /** The pattern of a style by its number, if that style shows dates. */
    Optional<DatePattern> at(String style) {
        int index = XmlNumber.of(style, -1);
        return index >= 0 && index < styles.size() ? styles.get(index) : Optional.empty();
    }
}
