package org.peerbench.relationships.file;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peerbench.relationships.file.gexf.GexfReader;
import org.peerbench.relationships.file.graphml.GraphmlReader;
import org.peerbench.relationships.file.kumu.KumuReader;
import org.peerbench.relationships.file.matrix.MatrixReader;
import org.peerbench.relationships.file.sheet.SheetReader;

/** Reads texts that stand in tests. */
final class Parsed {
    private Parsed() {}

    static NetworkFile graphml(String inGraphml) {
        return GraphmlReader.read(in("<graphml>" + inGraphml + "</graphml>"), Limits.STANDARD);
    }

    static NetworkFile gexf(String gexf) {
        return GexfReader.read(in(gexf), Limits.STANDARD);
    }

    static NetworkFile kumu(String json) {
        return KumuReader.read(in(json), Limits.STANDARD);
    }

    static NetworkFile matrix(boolean both, String... rows) {
        return MatrixReader.read(grid("", rows), Limits.STANDARD, both);
    }

    static NetworkFile sheets(Grid... sheets) {
        return SheetReader.read(List.of(sheets), Limits.STANDARD);
    }

    static Grid grid(String name, String... rows) {
        List<Grid.Line> lines = new ArrayList<>();
        for (String row : rows) {
            lines.add(new Grid.Line(lines.size() + 1, List.of(row.split(",", -1))));
        }
        return new Grid(name, lines);
    }

    static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<Repair.Code> codes(NetworkFile file) {
        return file.repairs().stream().map(Repair::code).toList();
    }
}
