package org.peerbench.relationships.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The columns that a GEXF file announces, by the class of what bears them and their id. */
final class GexfColumns {
    private final Map<String, String> types = new HashMap<>();

    GexfColumns(List<Element> groups) {
        for (Element group : groups) {
            for (Element column : SchemaTest.children(group)) {
                String id = group.getAttribute("class") + " " + column.getAttribute("id");
                assertTrue(types.put(id, column.getAttribute("type")) == null);
            }
        }
    }

    /** Every value belongs to an announced column and is of its type. */
    void check(List<Element> values) {
        for (Element value : values) {
            Element owner = (Element) value.getParentNode().getParentNode();
            String type = types.get(owner.getLocalName() + " " + value.getAttribute("for"));
            assertTrue(type != null);
            assertTrue(!type.equals("integer") || value.getAttribute("value").matches("-?\\d+"));
        }
    }

    /** Start and end are whole days, and the end is not before the start. */
    static void period(Element element) {
        LocalDate start = day(element, "start", LocalDate.MIN);
        assertTrue(!day(element, "end", LocalDate.MAX).isBefore(start));
    }

    private static LocalDate day(Element element, String name, LocalDate without) {
        return element.hasAttribute(name) ? LocalDate.parse(element.getAttribute(name)) : without;
    }
}
