package org.peerbench.relationships.exporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peerbench.api.page.Answer;
import org.peerbench.relationships.csv.EdgeColumn;
import org.peerbench.relationships.file.Grid;
import org.peerbench.relationships.file.Limits;
import org.peerbench.relationships.file.Link;
import org.peerbench.relationships.file.NetworkFile;
import org.peerbench.relationships.file.Node;
import org.peerbench.relationships.file.RandomNetworks;
import org.peerbench.relationships.file.sheet.SheetReader;

/**
 * What Kumu says of workbooks that it imports.
 *
 * @see <a href="https://docs.kumu.io/guides/import/import">Structure your data for Kumu</a>
 * @see <a href="https://docs.kumu.io/faq/how-do-i-avoid-duplicating-data">How do I avoid duplicating data?</a>
 */
class WorkbookTest {
    @Property(tries = 200)
    void aWorkbookLosesNothing(@ForAll long seed) {
        NetworkFile file = RandomNetworks.of(seed);
        NetworkFile back = SheetReader.read(
                new NetworkTables(file)
                        .workbook().stream().map(WorkbookTest::grid).toList(),
                Limits.STANDARD);
        assertEquals(List.of(), back.repairs());
        assertEquals(
                file.nodes().stream().map(Node::id).toList(),
                back.nodes().stream().map(Node::id).toList());
        assertEquals(
                file.nodes().stream().map(node -> known(node.attributes())).toList(),
                back.nodes().stream().map(node -> known(node.attributes())).toList());
        assertEquals(links(file), links(back));
    }

    /** With ids, they stand in the first column of the partners and at the ends of the links. */
    @Property(tries = 50)
    void theSheetsHaveTheirHeadingsWhereKumuWantsThem(@ForAll long seed) {
        List<Answer.Tables.Sheet> sheets = new NetworkTables(RandomNetworks.of(seed)).workbook();
        assertEquals(List.of("ID", "Label"), sheets.get(0).headings().subList(0, 2));
        assertEquals(List.of("From", "To"), sheets.get(1).headings().subList(0, 2));
        assertTrue(sheets.get(2).name().endsWith("(ignore)"));
        List<String> ids = sheets.get(0).rows().stream().map(row -> row.get(0)).toList();
        assertTrue(sheets.get(1).rows().stream().allMatch(row -> ids.containsAll(row.subList(0, 2))));
    }

    private static Grid grid(Answer.Tables.Sheet sheet) {
        List<Grid.Line> lines = new ArrayList<>();
        lines.add(new Grid.Line(1, sheet.headings()));
        for (List<String> row : sheet.rows()) {
            lines.add(new Grid.Line(
                    lines.size() + 1,
                    row.stream().map(cell -> cell == null ? "" : cell).toList()));
        }
        return new Grid(sheet.name(), lines);
    }

    private static TreeSet<String> links(NetworkFile file) {
        TreeSet<String> links = new TreeSet<>();
        for (Link link : file.links()) {
            Map<String, String> said = known(link.attributes());
            said.keySet().removeAll(List.of("source name", "target name"));
            if (said.containsKey("speaker")) {
                said.put("speaker", "said");
            }
            links.add(link.source() + " " + link.target() + " " + link.drawn() + " " + said);
        }
        return links;
    }

    /** By the columns that the headings are read as. */
    private static Map<String, String> known(Map<String, String> attributes) {
        Map<String, String> known = new TreeMap<>();
        attributes.forEach((name, value) -> known.put(
                EdgeColumn.of(name)
                        .filter(column -> column != EdgeColumn.LEVEL)
                        .map(EdgeColumn::title)
                        .orElse(name.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')),
                value));
        return known;
    }
}
