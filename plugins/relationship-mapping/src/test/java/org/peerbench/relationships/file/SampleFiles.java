package org.peerbench.relationships.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.IntStream;
import org.peerbench.host.table.XlsxWriter;
import org.peerbench.relationships.file.gexf.GexfWriter;
import org.peerbench.relationships.file.graphml.GraphmlWriter;
import org.peerbench.relationships.file.kumu.KumuWriter;

/** Ten sound files of each format and more, as our own exports and as other programs write them. */
public final class SampleFiles {
    private static final int EACH = 10;

    private SampleFiles() {}

    /** By the word of the import. */
    public static Map<String, List<byte[]>> all() {
        Map<String, List<byte[]>> all = new LinkedHashMap<>();
        all.put("graphml", with(Foreign.GRAPHML, seed -> GraphmlWriter.write(RandomNetworks.of(seed))));
        all.put("gexf", with(Foreign.GEXF, seed -> GexfWriter.write(RandomNetworks.of(seed), version(seed))));
        all.put("kumu-json", with(Foreign.KUMU, seed -> KumuWriter.write(RandomNetworks.of(seed))));
        all.put("csv-matrix", with(Foreign.MATRIX, SampleFiles::matrix));
        all.put("csv-nodes", with(Foreign.NODES, SampleFiles::nodes));
        all.put("csv-edges", with(Foreign.EDGES, SampleFiles::edges));
        all.put("xlsx", with("", SampleFiles::workbook));
        return all;
    }

    private static GexfWriter.Version version(long seed) {
        return seed % 2 == 0 ? GexfWriter.Version.V1_2 : GexfWriter.Version.V1_3;
    }

    private static List<byte[]> with(String foreign, LongFunction<byte[]> own) {
        List<byte[]> files = new ArrayList<>();
        if (!foreign.isEmpty()) {
            files.add(foreign.getBytes(StandardCharsets.UTF_8));
        }
        IntStream.range(0, EACH).forEach(seed -> files.add(own.apply(seed)));
        return files;
    }

    private static byte[] matrix(long seed) {
        String[] separators = {",", ";", "\t"};
        String separator = separators[(int) (seed % 3)];
        int size = 3 + (int) seed;
        StringBuilder text = new StringBuilder(seed % 2 == 0 ? "\ufeff" : "");
        IntStream.range(0, size)
                .forEach(column -> text.append(separator).append("Partner ").append(column));
        for (int row = 0; row < size; row++) {
            text.append("\r\nPartner ").append(row);
            for (int column = 0; column < size; column++) {
                text.append(separator).append(row == column ? "" : String.valueOf((row * column + seed) % 5));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] nodes(long seed) {
        StringBuilder text = new StringBuilder("Id,Label,Type\n");
        RandomNetworks.of(seed)
                .nodes()
                .forEach(node -> text.append(node.id())
                        .append(",\"")
                        .append(node.label().replace("\"", "\"\""))
                        .append("\",trust\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] edges(long seed) {
        StringBuilder text = new StringBuilder("source;target;level;observed;note\n");
        RandomNetworks.of(seed)
                .links()
                .forEach(link -> text.append(link.source())
                        .append(';')
                        .append(link.target())
                        .append(';')
                        .append(link.attributes().getOrDefault("level", ""))
                        .append(";2024-05;\"a \"\"note\"\"\"\n"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] workbook(long seed) {
        NetworkFile file = RandomNetworks.of(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XlsxWriter xlsx = new XlsxWriter(bytes, "Elements", List.of("Label", "ID", "Type"))) {
            for (Node node : file.nodes()) {
                xlsx.row(List.of(node.label(), node.id(), "trust"));
            }
            xlsx.next("Connections", List.of("From", "To", "Direction", "Level"));
            for (Link link : file.links()) {
                String level = link.attributes().getOrDefault("level", "");
                xlsx.row(List.of(link.source(), link.target(), "directed", level));
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
