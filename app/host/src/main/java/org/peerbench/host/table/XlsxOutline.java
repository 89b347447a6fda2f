package org.peerbench.host.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a workbook consists of: its sheets and where they lie, its calendar, its texts and formats. */
final class XlsxOutline {
    /** A sheet and the part that holds it. */
    record Tab(Sheets.Sheet sheet, String part) {}

    private final List<Tab> tabs = new ArrayList<>();
    private final Relations relations;
    private boolean from1904;

    private XlsxOutline(Relations relations) {
        this.relations = relations;
    }

    /** Nothing if the packed file is no workbook. */
    static Optional<XlsxOutline> of(XlsxParts parts) throws IOException, XMLStreamException {
        String workbook = Relations.of(parts, "").byType("officeDocument").orElse("xl/workbook.xml");
        if (!parts.has(workbook) || !workbook.toLowerCase(Locale.ROOT).endsWith(".xml")) {
            return Optional.empty();
        }
        XlsxOutline outline = new XlsxOutline(Relations.of(parts, workbook));
        XMLStreamReader xml = parts.open(workbook);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                outline.element(xml);
            }
        }
        return outline.tabs.isEmpty() ? Optional.empty() : Optional.of(outline);
    }

    private void element(XMLStreamReader xml) {
        if (xml.getLocalName().equals("workbookPr")) {
            String calendar = xml.getAttributeValue(null, "date1904");
            from1904 = "1".equals(calendar) || "true".equals(calendar);
        } else if (xml.getLocalName().equals("sheet")) {
            addSheet(xml);
        }
    }

    /** Chart sheets and the like have tabs too, but no rows; they are left out. */
    private void addSheet(XMLStreamReader xml) {
        String name = Optional.ofNullable(xml.getAttributeValue(null, "name")).orElse("");
        String state = xml.getAttributeValue(null, "state");
        boolean hidden = "hidden".equals(state) || "veryHidden".equals(state);
        boolean ignored = name.toLowerCase(Locale.ROOT).contains("(ignore)");
        relations
                .byId(relationId(xml), "worksheet")
                .ifPresent(part -> tabs.add(new Tab(new Sheets.Sheet(name, hidden, ignored), part)));
    }

    /** The one attribute "id" that has a namespace, which differs between the two editions of the format. */
    private static String relationId(XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String namespace = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    List<Tab> tabs() {
        return tabs;
    }

    Sheets sheets() {
        return new Sheets(tabs.stream().map(Tab::sheet).toList());
    }

    boolean from1904() {
        return from1904;
    }

    Optional<String> sharedTexts() {
        return relations.byType("sharedStrings");
    }

    Optional<String> styles() {
        return relations.byType("styles");
    }
}
