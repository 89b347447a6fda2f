package org.peerbench.relationships.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.peerbench.relationships.file.gexf.GexfWriter;
import org.peerbench.relationships.file.graphml.GraphmlWriter;

/** Files that are sound but for pointing somewhere outside themselves. */
public final class PointingFiles {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private PointingFiles() {}

    /** By the word of the import. */
    public static Map<String, List<byte[]>> to(Outside outside) {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        NetworkFile network = RandomNetworks.of(3);
        all.put("graphml", xml(GraphmlWriter.write(network), "<data key=\"n0\">", outside));
        all.put("gexf", xml(GexfWriter.write(network, GexfWriter.Version.V1_3), "<creator>", outside));
        List<byte[]> workbooks = new ArrayList<>();
        byte[] workbook = SampleFiles.all().get("xlsx").get(0);
        for (String part : List.of(SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "[Content_Types].xml")) {
            for (String prologue : outside.prologues()) {
                workbooks.add(new MutatedZip(workbook).with(part, text(xml -> prologued(xml, prologue, "<t>"))));
            }
        }
        UnaryOperator<byte[]> external =
                text(xml -> xml.replace("</Relationships>", outside.relationship() + "</Relationships>"));
        workbooks.add(new MutatedZip(workbook).with("xl/_rels/workbook.xml.rels", external));
        workbooks.add(new MutatedZip(workbook)
                .with("../../secret.txt", bytes -> Outside.SECRET.getBytes(StandardCharsets.UTF_8)));
        all.put("xlsx", workbooks);
        return all;
    }

    private static List<byte[]> xml(byte[] file, String before, Outside outside) {
        return outside.prologues().stream()
                .map(prologue -> text(xml -> prologued(xml, prologue, before)).apply(file))
                .toList();
    }

    private static String prologued(String xml, String prologue, String before) {
        int end = xml.indexOf("?>") + 2;
        return (xml.substring(0, end) + prologue + xml.substring(end)).replace(before, before + "&xxe;");
    }

    private static UnaryOperator<byte[]> text(UnaryOperator<String> change) {
        return bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
